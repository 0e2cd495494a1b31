package app.evergreen.success;

import app.evergreen.base.EmailAddresses;
import app.evergreen.base.PhoneNumbers;
import app.evergreen.base.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Checks what people type into a record's fields, as far as the values themselves tell, and brings it into the form that is kept. */
@Component
@RequiredArgsConstructor
class TypedValues {

    private static final int MOST_TITLE_LETTERS = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final PhoneNumbers phones;

    /**
     * Values that were looked at.
     *
     * @param values in the form that is kept
     * @param problems what is wrong with them
     */
    record Checked(RecordFields values, List<Problem> problems) {}

    Checked check(Set<RecordField> fields, RecordFields typed) {
        var problems = new ArrayList<Problem>();
        var kept = typed;
        if (fields.contains(RecordField.MOBILE)) {
            kept = kept.reachedBy(phones.accept("mobile", typed.mobile(), problems::add), kept.email());
        }
        if (fields.contains(RecordField.EMAIL)) {
            kept = kept.reachedBy(kept.mobile(), EmailAddresses.accept("email", typed.email(), problems::add));
        }
        checkRanges(fields, typed, problems);
        return new Checked(kept, problems);
    }

    private static void checkRanges(Set<RecordField> fields, RecordFields typed, List<Problem> problems) {
        var title = typed.title();
        var health = typed.health();
        var renewal = typed.renewalDate();
        if (fields.contains(RecordField.TITLE) && title != null && title.length() > MOST_TITLE_LETTERS) {
            problems.add(Problem.of("title", "base.too-long", MOST_TITLE_LETTERS));
        }
        if (fields.contains(RecordField.HEALTH) && health != null && (health < 0 || health > 100)) {
            problems.add(Problem.of("health", "success.health.range"));
        }
        if (fields.contains(RecordField.RENEWAL_DATE)
                && renewal != null
                && (renewal.isBefore(FIRST_DAY) || renewal.isAfter(LAST_DAY))) {
            problems.add(Problem.of("renewal-date", "success.renewal.range"));
        }
    }
}
