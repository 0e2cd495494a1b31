package app.evergreen.partner;

/** What a partner is. */
public enum PartnerKind {
    /** Somebody; may belong to a company. */
    PERSON,
    /** A company or another organisation; may have people. */
    COMPANY
}
