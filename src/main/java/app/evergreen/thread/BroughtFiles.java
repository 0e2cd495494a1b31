package app.evergreen.thread;

import app.evergreen.base.Subject;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * Takes in the files that people bring to a thread: a mail becomes an entry of its own, every other file waits for what is being written.
 */
@Service
@RequiredArgsConstructor
@RolesAllowed(Rights.READ)
public class BroughtFiles {

    private final AttachmentService attachments;
    private final AttachmentQuery query;
    private final MailFiles mails;

    /** As {@link AttachmentService#upload}, which is where a file goes that only looks like a mail. */
    public UploadResult take(Subject subject, String name, String mediaType, InputStream content) throws IOException {
        var result = attachments.upload(subject, name, mediaType, content);
        return result instanceof UploadResult.Uploaded(var file) && file.mail() ? read(subject, file) : result;
    }

    private UploadResult read(Subject subject, AttachmentLine file) {
        return switch (mails.take(subject, content(file))) {
            case MailFiles.Outcome.Entered() -> instead(file, new UploadResult.Entered());
            case MailFiles.Outcome.Known() -> instead(file, new UploadResult.Known(file.name()));
            case MailFiles.Outcome.Unreadable(var why) -> new UploadResult.NoMail(file, why);
        };
    }

    private UploadResult instead(AttachmentLine file, UploadResult result) {
        attachments.remove(file.id());
        return result;
    }

    private byte[] content(AttachmentLine file) {
        var content = new ByteArrayOutputStream();
        var piece = query.piece(file.id(), 0);
        for (var next = 1; piece.isPresent(); next++) {
            content.writeBytes(piece.get());
            piece = query.piece(file.id(), next);
        }
        return content.toByteArray();
    }
}
