package app.evergreen.crm;

import app.evergreen.base.EmailAddresses;
import app.evergreen.base.PhoneNumbers;
import app.evergreen.base.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what somebody wants a lead to say. What it says already is not checked again: partners and teams are archived, people leave. */
@Component
@RequiredArgsConstructor
class LeadCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTES = 20_000;
    private static final BigDecimal MOST = new BigDecimal("999999999999.99");

    private final PhoneNumbers phones;
    private final LeadReferences references;

    /** The values to keep, with the number in international form; they are worth nothing where there are problems. */
    record Checked(LeadFields fields, List<Problem> problems) {}

    /** Checks inside the transaction that will store the values: a partner that passes stays until it ends. */
    Checked check(LeadFields wanted, LeadFields now) {
        var problems = new ArrayList<Problem>();
        if (wanted.title() == null) {
            problems.add(Problem.of(LeadField.TITLE.key(), "base.required"));
        }
        notTooLong(LeadField.TITLE, wanted.title(), LONGEST_NAME, problems);
        notTooLong(LeadField.CONTACT_NAME, wanted.contactName(), LONGEST_NAME, problems);
        notTooLong(LeadField.NOTES, wanted.notes(), LONGEST_NOTES, problems);
        money(wanted.expectedRevenue(), problems);
        references.check(wanted, now, problems);
        return new Checked(reachable(wanted, now, problems), problems);
    }

    private static void notTooLong(LeadField field, @Nullable String text, int most, List<Problem> problems) {
        if (text != null && text.length() > most) {
            problems.add(Problem.of(field.key(), "base.too-long", most));
        }
    }

    private static void money(@Nullable BigDecimal amount, List<Problem> problems) {
        if (amount != null && (amount.signum() < 0 || amount.compareTo(MOST) > 0)) {
            problems.add(Problem.of(LeadField.EXPECTED_REVENUE.key(), "crm.revenue.range"));
        }
    }

    private LeadFields reachable(LeadFields wanted, LeadFields now, List<Problem> problems) {
        var phone = Objects.equals(wanted.phone(), now.phone())
                ? now.phone()
                : phones.accept(LeadField.PHONE.key(), wanted.phone(), problems::add);
        var email = Objects.equals(wanted.email(), now.email())
                ? now.email()
                : EmailAddresses.accept(LeadField.EMAIL.key(), wanted.email(), problems::add);
        return wanted.reachedBy(phone, email);
    }
}
