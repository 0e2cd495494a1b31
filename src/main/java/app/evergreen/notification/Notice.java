package app.evergreen.notification;

import app.evergreen.base.SubjectDirectory;
import app.evergreen.security.UserId;
import app.evergreen.thread.EntryId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something the bell tells the current user.
 *
 * @param id its key
 * @param kind why it is told
 * @param subject what it is about, and where that is shown
 * @param entry the thread entry that it is about, if it is about one
 * @param actor who caused it; nothing where the system itself did
 * @param actorName that person's name, or that of somebody outside the house who wrote; empty without one
 * @param detail what was planned or written, at most 200 characters; may be empty
 * @param at when
 * @param seen whether the user has seen it
 */
public record Notice(
        NoticeId id,
        NoticeKind kind,
        SubjectDirectory.Entry subject,
        Optional<EntryId> entry,
        Optional<UserId> actor,
        String actorName,
        String detail,
        Instant at,
        boolean seen) {}
