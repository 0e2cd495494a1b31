package app.evergreen.partner;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be edited of a partner. A {@link app.evergreen.base.Problem} names its field by {@link #key}. */
public enum PartnerField {
    /** Person or company. */
    KIND(PartnerDraft::kind),
    /** The name. */
    NAME(PartnerDraft::name),
    /** The company of a person. */
    COMPANY(PartnerDraft::company),
    /** The telephone number. */
    PHONE(PartnerDraft::phone),
    /** The mobile number. */
    MOBILE(PartnerDraft::mobile),
    /** The e-mail address. */
    EMAIL(PartnerDraft::email);

    @SuppressWarnings("ImmutableEnumChecker") // a method reference has no state
    private final Function<PartnerDraft, @Nullable Object> value;

    PartnerField(Function<PartnerDraft, @Nullable Object> value) {
        this.value = value;
    }

    /** The field's name in problems and bundle keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the draft says in this field, or nothing. */
    public @Nullable Object of(PartnerDraft draft) {
        return value.apply(draft);
    }

    /** Whether the two drafts say different things in this field. */
    public boolean differs(PartnerDraft one, PartnerDraft other) {
        return !Objects.equals(of(one), of(other));
    }
}
