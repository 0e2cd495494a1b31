package app.evergreen.thread;

import app.evergreen.base.Subject;
import app.evergreen.security.UserId;
import java.util.Optional;
import java.util.Set;

/**
 * An author changed a message or a note; published in the transaction that does it. What was mailed stays mailed.
 *
 * @param entry the entry
 * @param subject whose thread it belongs to
 * @param author who wrote it and changed it
 * @param newlyMentioned the active colleagues whom the text mentions now and did not before
 */
public record PostEdited(EntryId entry, Subject subject, Optional<UserId> author, Set<UserId> newlyMentioned) {

    /** Keeps its own copy. */
    public PostEdited {
        newlyMentioned = Set.copyOf(newlyMentioned);
    }
}
