package app.evergreen.thread;

import app.evergreen.base.Guard;
import app.evergreen.base.Subject;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * What people write into threads (R5.8). All of it needs write access to the subject; without, it throws
 * {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
@RequiredArgsConstructor
@RolesAllowed(Rights.READ)
public class PostService {

    private final Posting posting;
    private final Editing editing;
    private final Addressees addressees;
    private final WriteAccess access;
    private final MailMarks mailed;
    private final EntrySubjects entries;
    private final Guard guard;

    /** Whom a message about this subject can be mailed to; followers are told in any case. */
    public List<Recipient> recipients(Subject subject) {
        return access.mayWrite(subject) ? addressees.of(subject) : List.of();
    }

    /** Keeps a note, which colleagues alone ever read. Who is mentioned follows from now on, and hears of it. */
    public PostResult note(Subject subject, Draft draft) {
        return post(subject, () -> posting.post(subject, EntryKind.NOTE, draft, List.of()));
    }

    /**
     * Keeps a message, and mails it after the commit.
     *
     * @param recipients some of {@link #recipients}; nobody, where followers alone are to be told
     */
    public PostResult message(Subject subject, Draft draft, List<Recipient> recipients) {
        return post(subject, () -> posting.post(subject, EntryKind.MESSAGE, draft, recipients));
    }

    /**
     * Changes one's own message or note; everybody sees that it was edited. Others' entries cannot be edited; what the system tells is
     * {@link PostResult.Gone gone} for this.
     *
     * @param html the new text
     * @param opened the body that was opened to be changed: one that was changed elsewhere since is not overwritten
     */
    public PostResult edit(EntryId entry, String html, String opened) {
        return guard.run(() -> editing.edit(entry, html, opened), trouble -> new PostResult.Gone());
    }

    /** Takes one's own message or note out of the thread, with its files. A mail that has left is not called back. */
    public PostResult delete(EntryId entry) {
        return guard.run(() -> editing.delete(entry), trouble -> new PostResult.Gone());
    }

    /** Mails a message once more to all for whom it had been given up, or to whom it came back. */
    public PostResult tryAgain(EntryId entry) {
        return entries.of(entry)
                .map(subject -> post(subject, () -> {
                    mailed.tryAgain(entry);
                    return new PostResult.Done(entry);
                }))
                .orElseGet(PostResult.Gone::new);
    }

    /** The only thing that can be in the way of an insert is that the subject or a file goes at the same moment. */
    private PostResult post(Subject subject, Supplier<PostResult> work) {
        return access.mayWrite(subject) ? guard.run(work, trouble -> new PostResult.Gone()) : new PostResult.Gone();
    }
}
