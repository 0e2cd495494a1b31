package app.evergreen.notification;

/** Why the bell tells somebody something. */
public enum NoticeKind {
    /** Somebody mentioned them. */
    MENTION,
    /** Somebody wrote where they follow. */
    POSTED,
    /** Somebody gave them an activity. */
    ASSIGNED,
    /** Somebody made them the success partner of a record. */
    ENTRUSTED,
    /** Sales handed a new record to their team (R6.3). */
    HANDED_OFF
}
