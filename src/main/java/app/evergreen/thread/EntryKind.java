package app.evergreen.thread;

/** What a thread entry is (R5.8). */
public enum EntryKind {
    /** What somebody wrote to people outside, who get it by mail; followers are told too. */
    MESSAGE,
    /** What somebody wrote for colleagues; it never leaves the house. */
    NOTE,
    /** Values that somebody changed; one entry per save. */
    TRACKED,
    /** Something that happened, told by the system. */
    SYSTEM
}
