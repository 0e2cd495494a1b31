package app.evergreen.thread;

import app.evergreen.base.Subject;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who follows what, inside a transaction. */
@Component
@RequiredArgsConstructor
class Follows {

    private final JdbcClient jdbc;
    private final ChangeFeed feed;
    private final Clock clock;

    /** Lets somebody follow who does not yet; what is written from this moment on is unread. */
    void begin(Subject subject, UserId user) {
        var now = clock.instant();
        var begun = jdbc.sql("insert into follower values (:subject, :user, :now, :before) on conflict do nothing")
                .param("subject", subject.id())
                .param("user", user.value())
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minusMillis(1)))
                .update();
        if (begun > 0) {
            feed.changed(Topic.THREAD, subject.id());
        }
    }

    void end(Subject subject, UserId user) {
        var ended = jdbc.sql("delete from follower where subject_id = :subject and user_id = :user")
                .param("subject", subject.id())
                .param("user", user.value())
                .update();
        if (ended > 0) {
            feed.changed(Topic.THREAD, subject.id());
        }
    }

    /** Whoever follows has read everything up to now. Others are only told where something was unread. */
    void seen(Subject subject, UserId user) {
        var read = jdbc.sql("""
                        update follower f set seen_at = :now where f.subject_id = :subject and f.user_id = :user and exists
                            (select from thread_entry e where e.subject_id = f.subject_id and e.kind = 'MESSAGE'
                                and e.at > f.seen_at and e.author_id is distinct from f.user_id)
                        """)
                .param("subject", subject.id())
                .param("user", user.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (read > 0) {
            feed.changed(Topic.THREAD, subject.id());
        }
    }

    /** Who followed either follows both in one; nothing that was unread is taken for read. */
    void join(Subject from, Subject into) {
        jdbc.sql("""
                        insert into follower select :into, user_id, since, seen_at from follower where subject_id = :from
                        on conflict on constraint follower_pk do update set seen_at = least(follower.seen_at, excluded.seen_at)
                        """).param("from", from.id()).param("into", into.id()).update();
    }
}
