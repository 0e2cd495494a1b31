package app.evergreen.thread;

import app.evergreen.base.Subject;
import app.evergreen.security.Rights;
import app.evergreen.security.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads threads, page by page, newest entry first. */
@Component
@RequiredArgsConstructor
public class ThreadQuery {

    private final JdbcClient jdbc;

    /**
     * One page of a subject's thread. The caller has made sure that the reader may read the subject.
     *
     * @param olderThan the oldest entry that is shown already; nothing for the newest page
     * @param size how many entries at most, positive
     */
    @RolesAllowed(Rights.READ)
    public List<ThreadEntry> page(Subject subject, Optional<EntryId> olderThan, int size) {
        var entries = jdbc.sql("""
                        select e.id, e.kind, e.event, e.arguments::text as arguments, e.author_id, e.at,
                            coalesce(u.display_name, '') as author_name
                        from thread_entry e left join app_user u on u.id = e.author_id
                        where e.subject_id = :subject and (:olderThan::bigint is null or (e.at, e.id) <
                            (select o.at, o.id from thread_entry o where o.id = :olderThan::bigint))
                        order by e.at desc, e.id desc limit :size
                        """)
                .param("subject", subject.id())
                .param("olderThan", olderThan.map(EntryId::value).orElse(null))
                .param("size", size)
                .query(Row::read)
                .list();
        var changes = changesOf(entries);
        return entries.stream()
                .map(row -> row.with(changes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<Long, List<TrackedChange>> changesOf(List<Row> entries) {
        return jdbc
                .sql("""
                        select entry_id, field, old_value, new_value from tracked_change
                        where entry_id = any(:entries) order by entry_id, position
                        """)
                .param("entries", entries.stream().map(Row::id).toArray(Long[]::new))
                .query((row, number) -> Map.entry(
                        row.getLong("entry_id"),
                        new TrackedChange(
                                row.getString("field"), row.getString("old_value"), row.getString("new_value"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private record Row(long id, ThreadEntry entry) {

        static Row read(ResultSet row, int number) throws SQLException {
            var author =
                    Optional.ofNullable(row.getObject("author_id", Long.class)).map(UserId::new);
            var entry = new ThreadEntry(
                    new EntryId(row.getLong("id")),
                    EntryKind.valueOf(row.getString("kind")),
                    row.getString("event"),
                    Arguments.read(row.getString("arguments")),
                    author,
                    row.getString("author_name"),
                    row.getTimestamp("at").toInstant(),
                    List.of());
            return new Row(entry.id().value(), entry);
        }

        ThreadEntry with(List<TrackedChange> changes) {
            return new ThreadEntry(
                    entry.id(),
                    entry.kind(),
                    entry.event(),
                    entry.arguments(),
                    entry.author(),
                    entry.authorName(),
                    entry.at(),
                    changes);
        }
    }
}
