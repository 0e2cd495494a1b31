package app.evergreen.thread;

import app.evergreen.base.Subject;
import app.evergreen.security.UserId;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody wrote a message or a note; published in the transaction that keeps it.
 *
 * @param entry the new entry
 * @param subject whose thread it belongs to
 * @param kind message or note
 * @param author who wrote it; nothing for the system itself
 * @param mentioned the active colleagues whom the text mentions; they follow the subject by now
 */
public record Posted(EntryId entry, Subject subject, EntryKind kind, Optional<UserId> author, Set<UserId> mentioned) {

    /** Keeps its own copy. */
    public Posted {
        mentioned = Set.copyOf(mentioned);
    }
}
