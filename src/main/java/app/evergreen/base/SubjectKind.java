package app.evergreen.base;

/** The kinds of things that people talk about and plan for. */
public enum SubjectKind {
    /** A success record. */
    RECORD,
    /** A CRM lead. */
    LEAD,
    /** A partner: a person or a company. */
    PARTNER
}
