package app.evergreen.thread;

import app.evergreen.base.Subject;
import app.evergreen.security.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a thread.
 *
 * @param id its key
 * @param subject whose thread it belongs to
 * @param kind what it is
 * @param event the message bundle's key of what happened, such as {@code thread.event.changed}; empty where somebody wrote
 * @param arguments what fills the event's text, in its order
 * @param author who did it; nothing where the system itself did, or somebody outside the house
 * @param authorName the author's name; empty without an author
 * @param at when
 * @param changes the fields changed, in the order of the page
 * @param outside what is told beside the text where somebody outside the house wrote it
 * @param writing what somebody wrote: there for messages and notes, and for nothing else
 */
public record ThreadEntry(
        EntryId id,
        Subject subject,
        EntryKind kind,
        String event,
        List<String> arguments,
        Optional<UserId> author,
        String authorName,
        Instant at,
        List<TrackedChange> changes,
        Optional<FromOutside> outside,
        Optional<Writing> writing) {

    /** Keeps its own copies. */
    public ThreadEntry {
        arguments = List.copyOf(arguments);
        changes = List.copyOf(changes);
    }
}
