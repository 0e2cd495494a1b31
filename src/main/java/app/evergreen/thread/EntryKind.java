package app.evergreen.thread;

/** What a thread entry is (R5.8). */
public enum EntryKind {
    /** Values that somebody changed; one entry per save. */
    TRACKED,
    /** Something that happened, told by the system. */
    SYSTEM
}
