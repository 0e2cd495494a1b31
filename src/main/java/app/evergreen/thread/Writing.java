package app.evergreen.thread;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wrote.
 *
 * @param body HTML that was made harmless on its way in; may be empty where files say it all
 * @param editedAt when its author last changed it; nothing as long as it stands as it was posted
 * @param recipients whom a message was addressed to, as they were called then
 * @param attachments the files that came with it, in the order in which they were added
 * @param marks how a message fares on its way, for each address it is mailed to
 */
public record Writing(
        String body,
        Optional<Instant> editedAt,
        List<Recipient> recipients,
        List<AttachmentLine> attachments,
        List<MailMark> marks) {

    /** Keeps its own copies. */
    public Writing {
        recipients = List.copyOf(recipients);
        attachments = List.copyOf(attachments);
        marks = List.copyOf(marks);
    }
}
