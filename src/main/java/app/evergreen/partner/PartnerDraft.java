package app.evergreen.partner;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says a partner is; nothing of it has been checked yet.
 *
 * @param kind person or company
 * @param name required, at most {@value #NAME_LENGTH} characters
 * @param company the company of a person; must be missing for a company
 * @param phone a telephone number as typed, or missing
 * @param mobile a mobile number as typed, or missing
 * @param email an e-mail address as typed, or missing
 */
public record PartnerDraft(
        PartnerKind kind,
        String name,
        @Nullable PartnerId company,
        @Nullable String phone,
        @Nullable String mobile,
        @Nullable String email) {

    /** The longest name, in characters. */
    public static final int NAME_LENGTH = 200;

    /** A person of whom only the name is known. */
    public static PartnerDraft person(String name) {
        return new PartnerDraft(PartnerKind.PERSON, name, null, null, null, null);
    }

    /** A company of which only the name is known. */
    public static PartnerDraft company(String name) {
        return new PartnerDraft(PartnerKind.COMPANY, name, null, null, null, null);
    }

    /** The same in this company. */
    public PartnerDraft in(PartnerId company) {
        return new PartnerDraft(kind, name, company, phone, mobile, email);
    }

    /** The same with these ways to reach them. */
    public PartnerDraft reachedBy(@Nullable String phone, @Nullable String mobile, @Nullable String email) {
        return new PartnerDraft(kind, name, company, phone, mobile, email);
    }
}
