package app.evergreen.mail.inbound;

import app.evergreen.base.SubjectDirectory;
import java.time.Instant;
import java.util.List;

/**
 * A mail of which nobody knows yet where it belongs.
 *
 * @param id its key
 * @param receivedAt when it was picked up
 * @param senderName what we call whoever sent it, or what they call themselves; may be empty
 * @param senderAddress where it says to come from; may be empty
 * @param subject may be empty
 * @param preview how its text begins, in one line
 * @param automatic whether a program sent it
 * @param trouble the message bundle's key of why it could not be read; empty where it could
 * @param suggestions open records of the sender that the reader may write to
 */
public record UnsortedMail(
        MailId id,
        Instant receivedAt,
        String senderName,
        String senderAddress,
        String subject,
        String preview,
        boolean automatic,
        String trouble,
        List<SubjectDirectory.Entry> suggestions) {

    /** Keeps its own copy. */
    public UnsortedMail {
        suggestions = List.copyOf(suggestions);
    }
}
