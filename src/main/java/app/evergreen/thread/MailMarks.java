package app.evergreen.thread;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What threads ask whoever mails their messages. */
public interface MailMarks {

    /** Whether there is a mail server: without one, messages wait. */
    boolean hasServer();

    /** How these messages fare, by address, in one statement; what is not mailed to anybody is left out. */
    Map<EntryId, List<MailMark>> of(Collection<EntryId> entries);

    /** Sends a message once more to all for whom it had been given up; part of a transaction. */
    void tryAgain(EntryId entry);
}
