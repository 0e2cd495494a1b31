package app.evergreen.thread.ui;

import app.evergreen.base.Subject;
import app.evergreen.thread.ThreadEntry;

/**
 * Where an entry is shown.
 *
 * @param tools what a panel works with
 * @param calendar the reader's
 * @param own whose thread the panel is
 * @param href the address of the subject's page
 * @param mayWrite whether the reader may write to the subject
 * @param onChange runs after the reader has changed or deleted an entry
 */
record EntryContext(
        ThreadTools tools, Calendar calendar, Subject own, String href, boolean mayWrite, Runnable onChange) {

    /** Whether this is an entry of the second thread, which is there to be read. */
    boolean foreign(ThreadEntry entry) {
        return !entry.subject().equals(own);
    }

    /** Whether the reader wrote this, and may change it therefore. */
    boolean editable(ThreadEntry entry) {
        return mayWrite
                && !foreign(entry)
                && entry.writing().isPresent()
                && entry.author().equals(tools.currentUser().actor());
    }

    String permalink(ThreadEntry entry) {
        return href + "?entry=" + entry.id().value();
    }
}
