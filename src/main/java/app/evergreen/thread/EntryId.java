package app.evergreen.thread;

/**
 * The key of a thread entry; a later entry of a thread has a greater one.
 *
 * @param value positive
 */
public record EntryId(long value) {}
