package app.evergreen.mail;

/** What the house itself mails to its users; each kind can be switched off by its receiver. */
public enum HouseMailKind {
    /** What is due and new, once a day. */
    DIGEST,
    /** An activity that somebody has given to the user, and that the user has not seen yet. */
    ASSIGNED,
    /** A text that mentions the user, and that the user has not seen yet. */
    MENTIONED
}
