package app.evergreen.thread;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What threads ask whoever mails their messages. */
public interface MailMarks {

    /** Whether there is a mail server: without one, messages wait. */
    boolean hasServer();

    /** Whether anybody can be at this address: names that are reserved for examples belong to nobody, and are mailed nothing (R2.2). */
    boolean reaches(String address);

    /** How these messages fare, by address, in one statement; what is not mailed to anybody is left out. */
    Map<EntryId, List<MailMark>> of(Collection<EntryId> entries);

    /** Sends a message once more to all for whom it had been given up; part of a transaction. */
    void tryAgain(EntryId entry);
}
