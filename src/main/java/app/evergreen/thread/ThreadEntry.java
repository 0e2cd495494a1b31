package app.evergreen.thread;

import app.evergreen.security.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a thread.
 *
 * @param id its key
 * @param kind what it is
 * @param event the message bundle's key of what happened, such as {@code thread.event.changed}
 * @param arguments what fills the event's text, in its order
 * @param author who did it; nothing where the system itself did
 * @param authorName the author's name; empty without an author
 * @param at when
 * @param changes the fields changed, in the order of the page
 */
public record ThreadEntry(
        EntryId id,
        EntryKind kind,
        String event,
        List<String> arguments,
        Optional<UserId> author,
        String authorName,
        Instant at,
        List<TrackedChange> changes) {

    /** Keeps its own copies. */
    public ThreadEntry {
        arguments = List.copyOf(arguments);
        changes = List.copyOf(changes);
    }
}
