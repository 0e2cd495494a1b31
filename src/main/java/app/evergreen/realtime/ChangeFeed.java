package app.evergreen.realtime;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

/**
 * Tells followers what committed transactions changed. A command calls {@link #changed} inside its transaction; PostgreSQL carries
 * the ids to every node (the own one included) when the transaction commits, and to nobody when it is rolled back.
 */
@Slf4j
@Component
@RequiredArgsConstructor
public class ChangeFeed {

    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private final Announcements announcements;

    /** Announces that the running transaction changes these things. Needs a transaction. */
    public void changed(Topic topic, long... ids) {
        for (var id : ids) {
            announcements.add(topic, id);
        }
    }

    /** Announces that the running transaction changes so much of a topic that everybody should read again. */
    public void everythingChanged(Topic topic) {
        announcements.addEverything(topic);
    }

    /**
     * Tells the follower of every committed change of these topics, on the feed's own thread, in the order of commits. Changes that
     * collect while followers are being told arrive together.
     *
     * @return ends the following; a screen calls it when it is left
     */
    public Following follow(Set<Topic> topics, Consumer<Change> onChange) {
        return followTogether(topics, changes -> changes.forEach(onChange));
    }

    /** The same, for a follower to whom what arrives together is one piece of news: at most one change of each topic at a time. */
    public Following followTogether(Set<Topic> topics, Consumer<List<Change>> onChanges) {
        var follower = new Follower(Set.copyOf(topics), onChanges);
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /**
     * Calls back whenever a transaction of this node has committed a change of one of these topics, before its command returns: for
     * what must not be taken for current after that. It is called by the committing thread, so it only takes note.
     */
    public void noteCommits(Set<Topic> topics, Runnable note) {
        announcements.onCommit(changed -> {
            if (!Collections.disjoint(changed, topics)) {
                note.run();
            }
        });
    }

    /** How many followers there are; a closed window leaves none behind. */
    public int followers() {
        return followers.size();
    }

    void tell(List<Change> changes) {
        for (var follower : followers) {
            var concerning = changes.stream()
                    .filter(change -> follower.topics().contains(change.topic()))
                    .toList();
            if (!concerning.isEmpty()) {
                tell(follower, concerning);
            }
        }
    }

    private static void tell(Follower follower, List<Change> changes) {
        try {
            follower.onChanges().accept(changes);
        } catch (RuntimeException failed) {
            log.warn("A follower of {} failed", changes, failed);
        }
    }

    private record Follower(Set<Topic> topics, Consumer<List<Change>> onChanges) {}

    /** Ends a following. */
    @FunctionalInterface
    public interface Following {

        /** Tells the follower nothing any more. Calling it again does nothing. */
        void end();
    }
}
