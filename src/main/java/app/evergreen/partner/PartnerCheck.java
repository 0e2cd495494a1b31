package app.evergreen.partner;

import app.evergreen.base.EmailAddresses;
import app.evergreen.base.PhoneNumbers;
import app.evergreen.base.Problem;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Brings a draft into the form in which it is kept, and says what is wrong with it. */
@Component
@RequiredArgsConstructor
class PartnerCheck {

    private final PhoneNumbers numbers;

    /**
     * A draft that has been looked at.
     *
     * @param draft its values in the form in which they are kept; an impossible value is missing
     * @param problems empty if it may be stored
     */
    record Checked(PartnerDraft draft, List<Problem> problems) {}

    Checked check(PartnerDraft typed) {
        var problems = new ArrayList<Problem>();
        var name = typed.name().strip();
        if (name.isEmpty()) {
            problems.add(problem(PartnerField.NAME, "base.required"));
        } else if (name.length() > PartnerDraft.NAME_LENGTH) {
            problems.add(problem(PartnerField.NAME, "base.too-long", PartnerDraft.NAME_LENGTH));
        }
        if (typed.kind() == PartnerKind.COMPANY && typed.company() != null) {
            problems.add(problem(PartnerField.COMPANY, "partner.company.of-company"));
        }
        var draft = new PartnerDraft(
                typed.kind(),
                name,
                typed.company(),
                numbers.accept(PartnerField.PHONE.key(), typed.phone(), problems::add),
                numbers.accept(PartnerField.MOBILE.key(), typed.mobile(), problems::add),
                EmailAddresses.accept(PartnerField.EMAIL.key(), typed.email(), problems::add));
        return new Checked(draft, problems);
    }

    static Problem problem(PartnerField field, String key, Object... arguments) {
        return Problem.of(field.key(), key, arguments);
    }
}
