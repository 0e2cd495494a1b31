package app.evergreen.thread;

import app.evergreen.base.Subject;

/**
 * An author takes a message or a note back; published in the transaction that does it, before the entry is gone.
 *
 * @param entry the entry
 * @param subject whose thread it belongs to
 */
public record PostDeleted(EntryId entry, Subject subject) {}
