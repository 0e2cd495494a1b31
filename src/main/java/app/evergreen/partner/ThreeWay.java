package app.evergreen.partner;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** What a form was opened with, what was typed, and what is there now (R4.5). */
@RequiredArgsConstructor
class ThreeWay {

    private final PartnerDraft opened;
    private final PartnerDraft typed;
    private final PartnerDraft now;

    /** The fields that were changed here, and elsewhere to something else. */
    Set<PartnerField> clashes() {
        return Arrays.stream(PartnerField.values())
                .filter(field -> touched(field) && field.differs(opened, now) && field.differs(typed, now))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean touched(PartnerField field) {
        return field.differs(opened, typed);
    }

    /** What was typed where something was typed, and what is there now elsewhere. */
    PartnerDraft merged() {
        return new PartnerDraft(
                pick(PartnerField.KIND).kind(),
                pick(PartnerField.NAME).name(),
                pick(PartnerField.COMPANY, PartnerDraft::company),
                pick(PartnerField.PHONE, PartnerDraft::phone),
                pick(PartnerField.MOBILE, PartnerDraft::mobile),
                pick(PartnerField.EMAIL, PartnerDraft::email));
    }

    private <V> @Nullable V pick(PartnerField field, Function<PartnerDraft, @Nullable V> value) {
        return value.apply(pick(field));
    }

    private PartnerDraft pick(PartnerField field) {
        return touched(field) ? typed : now;
    }
}
