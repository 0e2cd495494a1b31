package app.evergreen.thread.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.thread.EntryKind;
import java.util.Locale;
import java.util.Set;

/** Which kinds of entries somebody wants to see. */
enum ThreadFilter {
    ALL(EntryKind.values()),
    MESSAGES(EntryKind.MESSAGE),
    NOTES(EntryKind.NOTE),
    CHANGES(EntryKind.TRACKED, EntryKind.SYSTEM);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<EntryKind> kinds;

    ThreadFilter(EntryKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    Set<EntryKind> kinds() {
        return kinds;
    }

    String words() {
        return Messages.text("thread.filter." + name().toLowerCase(Locale.ROOT));
    }
}
