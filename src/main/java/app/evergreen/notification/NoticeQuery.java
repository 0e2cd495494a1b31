package app.evergreen.notification;

import app.evergreen.activity.ActivitySql;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.Subjects;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import app.evergreen.security.UserId;
import app.evergreen.thread.EntryId;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the bell tells the current user; nobody reads another's. */
@Component
@RequiredArgsConstructor
public class NoticeQuery {

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final CurrentUser currentUser;
    private final Clock clock;

    /**
     * What has not been seen, then what has, each newest first; what the user may not read (any more) is left out.
     *
     * @param limit how many at most, positive
     */
    @RolesAllowed(Rights.READ)
    public List<Notice> latest(int limit) {
        var rows = jdbc.sql("""
                        select n.id, n.kind, n.subject_id, n.entry_id, n.actor_id,
                            coalesce(u.display_name, nullif(o.name, ''), o.address, '') as actor_name,
                            n.detail, n.at, n.seen_at is not null as seen
                        from notice n left join app_user u on u.id = n.actor_id
                            left join outside_message o on o.entry_id = n.entry_id
                        where n.user_id = :me order by n.seen_at is null desc, n.at desc, n.id desc limit :limit
                        """)
                .param("me", me())
                .param("limit", limit)
                .query(Row::read)
                .list();
        var known = subjects.find(rows.stream().map(Row::subject).distinct().toList());
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(known.get(row.subject())).map(row::about).stream())
                .toList();
    }

    /** What the bell counts for the current user, in one statement. */
    @RolesAllowed(Rights.READ)
    public BellCount count() {
        return jdbc.sql("""
                        select count(*) filter (where state = 'OVERDUE') as late, count(*) filter (where state = 'TODAY') as today,
                            (select count(*) from notice where user_id = :me and seen_at is null) as unseen
                        from (select %s as state from activity a join app_user u on u.id = a.assignee_id
                            where a.assignee_id = :me and a.due <= :tomorrow and %s) mine
                        """.formatted(ActivitySql.STATE, ActivitySql.OPEN))
                .param("me", me())
                .param("now", Timestamp.from(clock.instant()))
                // nowhere is it a later day than this
                .param(
                        "tomorrow",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1))
                .query((row, number) -> new BellCount(row.getInt("late"), row.getInt("today"), row.getInt("unseen")))
                .single();
    }

    private long me() {
        return currentUser.get().id().value();
    }

    private record Row(
            long id,
            NoticeKind kind,
            long subject,
            @Nullable Long entry,
            @Nullable Long actor,
            String actorName,
            String detail,
            Instant at,
            boolean seen) {

        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    NoticeKind.valueOf(row.getString("kind")),
                    row.getLong("subject_id"),
                    row.getObject("entry_id", Long.class),
                    row.getObject("actor_id", Long.class),
                    row.getString("actor_name"),
                    row.getString("detail"),
                    row.getTimestamp("at").toInstant(),
                    row.getBoolean("seen"));
        }

        Notice about(SubjectDirectory.Entry shown) {
            return new Notice(
                    new NoticeId(id),
                    kind,
                    shown,
                    Optional.ofNullable(entry).map(EntryId::new),
                    Optional.ofNullable(actor).map(UserId::new),
                    actorName,
                    detail,
                    at,
                    seen);
        }
    }
}
