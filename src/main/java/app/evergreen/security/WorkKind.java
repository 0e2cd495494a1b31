package app.evergreen.security;

/** What kinds of open work a leaving user may have. Whoever takes one kind need not be able to take another. */
public enum WorkKind {
    /** Records that the user looks after. */
    RECORDS(true),
    /** Activities about records. */
    RECORD_ACTIVITIES(false),
    /** Activities about leads. */
    LEAD_ACTIVITIES(false),
    /** Activities about partners. */
    PARTNER_ACTIVITIES(false);

    private final boolean nobodyAllowed;

    WorkKind(boolean nobodyAllowed) {
        this.nobodyAllowed = nobodyAllowed;
    }

    /** Whether it can stay without anybody on purpose; planned work always belongs to somebody. */
    public boolean nobodyAllowed() {
        return nobodyAllowed;
    }
}
