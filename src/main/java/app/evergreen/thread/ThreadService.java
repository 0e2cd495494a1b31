package app.evergreen.thread;

import static java.util.Objects.requireNonNull;

import app.evergreen.base.Subject;
import app.evergreen.base.Text;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import app.evergreen.security.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes thread entries, in the transaction of what they tell of. The listeners of the features that own the subjects call it, never a
 * screen; nobody edits these entries afterwards (R5.8).
 */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
@RolesAllowed(Rights.READ)
public class ThreadService {

    private static final Text CHANGED = Text.of("thread.event.changed");

    private final JdbcClient jdbc;
    private final Follows follows;
    private final ApplicationEventPublisher events;
    private final ChangeFeed feed;
    private final CurrentUser currentUser;
    private final Clock clock;

    /** Tells which fields somebody changed, in the order given. Without a change there is no entry. */
    public void tracked(Subject subject, List<TrackedChange> changes) {
        tracked(subject, CHANGED, changes);
    }

    /**
     * Tells which fields something has changed. Without a change there is no entry.
     *
     * @param event what has happened
     */
    public void tracked(Subject subject, Text event, List<TrackedChange> changes) {
        if (!changes.isEmpty()) {
            var entry = enter(
                    subject, EntryKind.TRACKED, event.key(), event.arguments().toArray());
            enter(entry, changes);
        }
    }

    /**
     * Tells that something happened.
     *
     * @param event the message bundle's key of what happened
     * @param arguments fill the event's text; kept as texts
     */
    public void system(Subject subject, String event, Object... arguments) {
        enter(subject, EntryKind.SYSTEM, event, arguments);
    }

    /**
     * Lets somebody follow the subject who is concerned by it from now on: who made it, who looks after it. Nothing happens where
     * they do already.
     */
    public void follow(Subject subject, UserId user) {
        follows.begin(subject, user);
    }

    /** Lets one subject's thread go on in another's, with files and followers, because the two are one from now on. */
    public void join(Subject from, Subject into) {
        move("thread_entry", from, into);
        // those of entries have gone with their entries
        move("attachment", from, into);
        follows.join(from, into);
        events.publishEvent(new ThreadsJoined(from, into));
        feed.changed(Topic.THREAD, into.id());
    }

    private void move(String table, Subject from, Subject into) {
        jdbc.sql("update " + table + " set subject_id = :into where subject_id = :from")
                .param("from", from.id())
                .param("into", into.id())
                .update();
    }

    private long enter(Subject subject, EntryKind kind, String event, Object... arguments) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into thread_entry (subject_id, kind, event, arguments, author_id, at)
                        values (:subject, :kind, :event, :arguments::jsonb, :author, :at)
                        """)
                .param("subject", subject.id())
                .param("kind", kind.name())
                .param("event", event)
                .param("arguments", Arguments.write(arguments))
                .param("author", currentUser.actor().map(UserId::value).orElse(null))
                .param("at", Timestamp.from(clock.instant()))
                .update(key, "id");
        feed.changed(Topic.THREAD, subject.id());
        return requireNonNull(key.getKeyAs(Long.class));
    }

    private void enter(long entry, List<TrackedChange> changes) {
        jdbc.sql("""
                        insert into tracked_change (entry_id, position, field, old_value, new_value)
                        select :entry, position - 1, field, old_value, new_value
                        from unnest(:fields::text[], :old::text[], :new::text[])
                            with ordinality as change (field, old_value, new_value, position)
                        """)
                .param("entry", entry)
                .param("fields", column(changes, TrackedChange::field))
                .param("old", column(changes, TrackedChange::oldValue))
                .param("new", column(changes, TrackedChange::newValue))
                .update();
    }

    private static @Nullable String[] column(
            List<TrackedChange> changes, Function<TrackedChange, @Nullable String> of) {
        return changes.stream().map(of).toArray(String[]::new);
    }
}
