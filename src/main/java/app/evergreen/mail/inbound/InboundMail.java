package app.evergreen.mail.inbound;

import app.evergreen.thread.OutsideFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a mail says of itself and brings with it. Everything in it came from outside and may be false.
 *
 * @param from its sender; an empty address where it names none
 * @param addressed to whom it went, those first to whom a mail server says it was delivered
 * @param subject in one line; may be empty
 * @param sentAt the sender's date, if it can be read
 * @param messageId with its angle brackets; empty where it has none
 * @param references ids of mails that it answers, with angle brackets, the nearest first
 * @param text what a reader without HTML reads; may be empty
 * @param html what a reader with HTML reads; empty where the text is all there is
 * @param files attachments and pictures, in their order
 * @param automatic whether a program sent it, which nobody should answer
 * @param whole whether all of it could be read; else its source is worth keeping
 * @param bounce what it reports, where it is a mail server's report
 */
record InboundMail(
        MailAddress from,
        List<MailAddress> addressed,
        String subject,
        Optional<Instant> sentAt,
        String messageId,
        List<String> references,
        String text,
        String html,
        List<OutsideFile> files,
        boolean automatic,
        boolean whole,
        Optional<Bounce> bounce) {

    /** Keeps its own copies. */
    InboundMail {
        addressed = List.copyOf(addressed);
        references = List.copyOf(references);
        files = List.copyOf(files);
    }

    /** Whether it says anything of itself that only mails say. */
    boolean isOne() {
        return !from.address().isEmpty() || !subject.isEmpty() || sentAt.isPresent() || !messageId.isEmpty();
    }
}
