package app.evergreen.mail.inbound;

import app.evergreen.base.Subject;
import app.evergreen.mail.Bounces;
import app.evergreen.mail.MailIds;
import app.evergreen.thread.EntryId;
import app.evergreen.thread.OutsideFile;
import app.evergreen.thread.OutsideMessage;
import app.evergreen.thread.OutsidePosts;
import app.evergreen.thread.OutsideSender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Puts a mail into a thread, inside a transaction. */
@Component
@RequiredArgsConstructor
class Filing {

    /** Characters of HTML; what is longer is hardly what somebody wrote, and its source is kept beside what can be shown. */
    private static final int LONG = 150_000;

    private final OutsidePosts posts;
    private final MailIds ids;
    private final Bounces bounces;
    private final Correspondents correspondents;

    EntryId file(InboundMail mail, byte[] source, Subject subject) {
        var text = QuotedTail.of(mail);
        var entry =
                posts.post(subject, new OutsideMessage(sender(mail), text.fresh(), text.tail(), files(mail, source)));
        if (!mail.messageId().isEmpty()) {
            ids.keep(entry, mail.messageId());
        }
        return entry;
    }

    /** Whether this is a message of ours that comes back to us, such as the copy for whoever is in Cc. */
    boolean isOurs(InboundMail mail, Subject subject) {
        return ids.find(mail.messageId())
                .filter(known -> known.subject().equals(subject) && !posts.fromOutside(known.entry()))
                .isPresent();
    }

    OutsideSender sender(InboundMail mail) {
        var address = mail.from().address();
        var name = correspondents.name(address).orElse(mail.from().name());
        return new OutsideSender(name, address, mail.subject(), mail.sentAt(), mail.automatic());
    }

    private static List<OutsideFile> files(InboundMail mail, byte[] source) {
        var files = new ArrayList<>(mail.files());
        if (!mail.whole() || mail.html().length() > LONG) {
            files.add(new OutsideFile("mail.eml", "message/rfc822", "", new ByteArrayResource(source)));
        }
        return files;
    }

    /** Marks the message that came back; whether there was one. */
    boolean cameBack(Bounce bounce) {
        var entry = ids.find(bounce.messageId()).map(MailIds.Known::entry);
        return entry.isPresent()
                && bounce.failures().stream()
                        .map(failure ->
                                bounces.cameBack(entry.get(), Optional.of(failure.recipient()), failure.reason()))
                        .reduce(false, Boolean::logicalOr);
    }
}
