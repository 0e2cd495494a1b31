package app.evergreen.realtime;

import java.util.HashSet;
import java.util.Set;

/**
 * What a committed transaction changed of one topic.
 *
 * @param topic the kind of thing
 * @param ids which ones; meaningless when everything has to be read again
 * @param everything whether so much changed (bulk work, a lost connection) that only reading again helps
 */
public record Change(Topic topic, Set<Long> ids, boolean everything) {

    /** Keeps its own copy of the ids. */
    public Change {
        ids = Set.copyOf(ids);
    }

    /** These things of the topic changed. */
    public static Change of(Topic topic, Set<Long> ids) {
        return new Change(topic, ids, false);
    }

    /** Everything of the topic may have changed. */
    public static Change everything(Topic topic) {
        return new Change(topic, Set.of(), true);
    }

    /** Whether somebody who shows the thing with this id has to look again. */
    public boolean concerns(long id) {
        return everything || ids.contains(id);
    }

    /** Both changes in one. Both are of the same topic. */
    public Change and(Change other) {
        if (everything || other.everything) {
            return everything(topic);
        }
        var all = new HashSet<>(ids);
        all.addAll(other.ids);
        return of(topic, all);
    }
}
