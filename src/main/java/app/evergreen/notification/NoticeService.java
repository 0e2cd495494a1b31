package app.evergreen.notification;

import app.evergreen.activity.ActivitySql;
import app.evergreen.base.Subject;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import app.evergreen.security.UserId;
import app.evergreen.thread.EntryId;
import jakarta.annotation.security.RolesAllowed;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells users what concerns them, in the transaction of what it tells of; and forgets to point at it once they have seen it. */
@Service
@RequiredArgsConstructor
public class NoticeService {

    private static final int LONGEST_DETAIL = 200;

    private final JdbcClient jdbc;
    private final ChangeFeed feed;
    private final CurrentUser currentUser;
    private final Clock clock;

    /**
     * Tells these users. Whoever acts is not told of their own doing, nor is anybody who cannot log in, nor twice of one entry, unless an edit mentions them in it.
     *
     * @param users whom it concerns
     * @param subject what it is about
     * @param entry the thread entry that it is about, if any
     * @param detail what was planned or written; shortened to 200 characters
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @RolesAllowed(Rights.READ)
    public void tell(
            NoticeKind kind, Collection<UserId> users, Subject subject, Optional<EntryId> entry, String detail) {
        var others = users.stream()
                .filter(user -> !currentUser.actor().equals(Optional.of(user)))
                .mapToLong(UserId::value)
                .toArray();
        if (others.length == 0) {
            return;
        }
        jdbc.sql("""
                        insert into notice (user_id, kind, subject_id, entry_id, actor_id, detail, at)
                        select id, :kind, :subject, :entry, :actor, :detail, :at from app_user where id = any(:users) and active
                        on conflict (user_id, entry_id) do update set kind = excluded.kind, at = excluded.at, seen_at = null
                            where excluded.kind = 'MENTION' and notice.kind <> 'MENTION'
                        """)
                .param("kind", kind.name())
                .param("subject", subject.id())
                .param("entry", entry.map(EntryId::value).orElse(null))
                .param("actor", currentUser.actor().map(UserId::value).orElse(null))
                .param("detail", shortened(detail))
                .param("at", Timestamp.from(clock.instant()))
                .param("users", others)
                .update();
        feed.changed(Topic.NOTICE, others);
    }

    private static String shortened(String detail) {
        var letters = detail.codePoints().limit(LONGEST_DETAIL).toArray();
        return new String(letters, 0, letters.length);
    }

    /** The current user has seen these notices of theirs; others' are left alone. */
    @Transactional
    @RolesAllowed(Rights.READ)
    public void seen(Collection<NoticeId> notices) {
        if (!notices.isEmpty()) {
            var me = currentUser.get().id();
            see(
                    me,
                    jdbc.sql(
                                    "update notice set seen_at = :now where user_id = :me and seen_at is null and id in (:ids)")
                            .param("ids", notices.stream().map(NoticeId::value).toList()));
        }
    }

    /** A user has seen the subject, and so what the bell told of it. Part of the transaction that notes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    @RolesAllowed(Rights.READ)
    public void seen(UserId user, Subject subject) {
        see(
                user,
                jdbc.sql(
                                "update notice set seen_at = :now where user_id = :me and seen_at is null and subject_id = :subject")
                        .param("subject", subject.id()));
    }

    /** What was told of one subject is told of another, because the two are one from now on. */
    void move(Subject from, Subject into) {
        jdbc.sql("update notice set subject_id = :into where subject_id = :from")
                .param("from", from.id())
                .param("into", into.id())
                .update();
    }

    /** A subject goes with all that was planned and told about it: the bells of those concerned count again. */
    void forget(Subject subject) {
        var concerned = jdbc.sql("""
                        select user_id from notice where subject_id = :subject and seen_at is null
                        union select assignee_id from activity a where a.subject_id = :subject and %s
                        """.formatted(ActivitySql.OPEN))
                .param("subject", subject.id())
                .query(Long.class)
                .list();
        feed.changed(Topic.NOTICE, concerned.stream().mapToLong(Long::longValue).toArray());
    }

    /** Notices go with the entry that they are about: the bells that counted them count again. */
    void forget(EntryId entry) {
        var concerned = jdbc.sql("select user_id from notice where entry_id = :entry and seen_at is null")
                .param("entry", entry.value())
                .query(Long.class)
                .list();
        feed.changed(Topic.NOTICE, concerned.stream().mapToLong(Long::longValue).toArray());
    }

    private void see(UserId user, JdbcClient.StatementSpec update) {
        var seen = update.param("me", user.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (seen > 0) {
            feed.changed(Topic.NOTICE, user.value());
        }
    }
}
