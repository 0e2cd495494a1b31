package app.evergreen.mail.inbound;

import app.evergreen.base.Guard;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.Subjects;
import app.evergreen.security.Rights;
import app.evergreen.thread.OutsideFile;
import app.evergreen.thread.OutsideMessage;
import app.evergreen.thread.OutsidePosts;
import app.evergreen.thread.OutsideSender;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Sorts by hand what could not be sorted otherwise. */
@Service
@RequiredArgsConstructor
@RolesAllowed(Rights.WRITE_RECORDS)
public class UnsortedMailService {

    private final ReceivedMails mails;
    private final Filing filing;
    private final OutsidePosts posts;
    private final Subjects subjects;
    private final Guard guard;

    /**
     * Puts a mail into a thread that the current user may write to; else throws {@link AccessDeniedException}. Gone where somebody else
     * has sorted it, or the thread's subject is deleted.
     */
    public SaveResult assign(MailId mail, Subject subject) {
        var found = subjects.find(subject);
        if (found.isPresent() && !found.map(SubjectDirectory.Entry::mayWrite).orElse(false)) {
            throw new AccessDeniedException("No write access to " + subject);
        }
        return found.isPresent()
                ? guard.run(() -> put(mail, subject), trouble -> new SaveResult.Gone())
                : new SaveResult.Gone();
    }

    private SaveResult put(MailId id, Subject subject) {
        var source = mails.hold(id);
        if (source.isEmpty()) {
            return new SaveResult.Gone();
        }
        switch (MailParser.read(source.get())) {
            case MailReading.Legible(var mail) -> filing.file(mail, source.get(), subject);
            case MailReading.Illegible(var _) -> posts.post(subject, unread(source.get()));
        }
        mails.settled(id);
        return SaveResult.saved(id.value());
    }

    /** Nothing of it can be shown, but it can be kept where somebody says it belongs. */
    private static OutsideMessage unread(byte[] source) {
        var sender = new OutsideSender("", "", "", Optional.empty(), false);
        var file = new OutsideFile("mail.eml", "message/rfc822", "", new ByteArrayResource(source));
        return new OutsideMessage(sender, "", "", List.of(file));
    }

    /** Takes a mail off the list for good; it still lies in its mailbox. Gone where somebody else has sorted it. */
    public SaveResult delete(MailId mail) {
        return guard.run(
                () -> {
                    if (mails.hold(mail).isEmpty()) {
                        return new SaveResult.Gone();
                    }
                    mails.settled(mail);
                    return SaveResult.saved(mail.value());
                },
                trouble -> new SaveResult.Gone());
    }
}
