package app.evergreen.demo;

import app.evergreen.demo.LoadHouse.Named;
import app.evergreen.thread.EntryKind;
import app.evergreen.thread.TrackedChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a thread: something that happened, or something that somebody wrote.
 *
 * @param event what happened, by its key; nothing where somebody wrote
 * @param body what somebody wrote; nothing where something happened
 */
record LoadedEntry(
        Instant at,
        EntryKind kind,
        @Nullable String event,
        List<String> arguments,
        @Nullable String body,
        Named author,
        List<TrackedChange> changes) {

    static LoadedEntry happened(Instant at, Named author, String event, String... arguments) {
        return new LoadedEntry(at, EntryKind.SYSTEM, event, List.of(arguments), null, author, List.of());
    }

    static LoadedEntry changed(Instant at, Named author, String event, List<TrackedChange> changes) {
        return new LoadedEntry(at, EntryKind.TRACKED, event, List.of(), null, author, changes);
    }

    static LoadedEntry written(Instant at, Named author, EntryKind kind, String words) {
        return new LoadedEntry(at, kind, null, List.of(), "<p>" + words + "</p>", author, List.of());
    }
}
