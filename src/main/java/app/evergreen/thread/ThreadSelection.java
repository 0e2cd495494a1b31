package app.evergreen.thread;

import app.evergreen.base.Subject;
import java.util.List;
import java.util.Set;

/**
 * Which entries a reader wants to see.
 *
 * @param subjects whose threads, read as one; at least one
 * @param kinds entries of these kinds; at least one
 */
public record ThreadSelection(List<Subject> subjects, Set<EntryKind> kinds) {

    /** Keeps its own copies. */
    public ThreadSelection {
        subjects = List.copyOf(subjects);
        kinds = Set.copyOf(kinds);
    }

    /** Everything in this subject's thread. */
    public static ThreadSelection all(Subject subject) {
        return new ThreadSelection(List.of(subject), Set.of(EntryKind.values()));
    }
}
