package app.evergreen.thread;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.evergreen.base.Subject;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads threads, page by page, newest entry first. */
@Component
@RequiredArgsConstructor
public class ThreadQuery {

    private static final String SELECTED = """
             from thread_entry e left join app_user u on u.id = e.author_id
                left join outside_message o on o.entry_id = e.id
            where e.subject_id in (:subjects) and e.kind in (:kinds)
            """;

    private final JdbcClient jdbc;
    private final EntryParts parts;

    /**
     * One page of a subject's thread. The caller has made sure that the reader may read the subject.
     *
     * @param olderThan the oldest entry that is shown already; nothing for the newest page
     * @param size how many entries at most, positive
     */
    @RolesAllowed(Rights.READ)
    public List<ThreadEntry> page(Subject subject, Optional<EntryId> olderThan, int size) {
        return page(ThreadSelection.all(subject), olderThan, size);
    }

    /** The same for some kinds of entries, or for several threads read as one. */
    @RolesAllowed(Rights.READ)
    public List<ThreadEntry> page(ThreadSelection selection, Optional<EntryId> olderThan, int size) {
        var subjects = selection.subjects().stream().collect(toMap(Subject::id, identity()));
        var rows = selected("""
                        select e.id, e.subject_id, e.kind, coalesce(e.event, '') as event, e.arguments::text as arguments,
                            e.author_id, e.at, e.body, e.edited_at,
                            coalesce(u.display_name, nullif(o.name, ''), o.address, '') as author_name,
                            o.name as outside_name, o.address as outside_address, o.subject as outside_subject,
                            o.sent_at as outside_sent_at, o.automatic as outside_automatic, o.quoted as outside_quoted
                        """ + SELECTED + """
                        and (:olderThan::bigint is null or (e.at, e.id) <
                            (select p.at, p.id from thread_entry p where p.id = :olderThan::bigint))
                        order by e.at desc, e.id desc limit :size
                        """, selection)
                .param("olderThan", olderThan.map(EntryId::value).orElse(null))
                .param("size", size)
                .query((row, number) -> EntryRow.read(row, subjects))
                .list();
        return parts.complete(rows);
    }

    /**
     * How many entries a page needs to reach down to this one: 0 where it is not in the selection.
     *
     * @param entry the entry that somebody wants to see
     */
    @RolesAllowed(Rights.READ)
    public int sizeDownTo(ThreadSelection selection, EntryId entry) {
        return selected("select count(*)" + SELECTED + """
                        and (e.at, e.id) >= (select p.at, p.id from thread_entry p
                            where p.id = :entry and p.subject_id in (:subjects) and p.kind in (:kinds))
                        """, selection)
                .param("entry", entry.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Who did something last, for the colleague who came too late. The caller has made sure that the reader may read the subject.
     *
     * @param events the message bundle's keys of what was done
     */
    @RolesAllowed(Rights.READ)
    public Optional<String> lastAuthor(Subject subject, String... events) {
        return jdbc.sql("""
                        select u.display_name from thread_entry e join app_user u on u.id = e.author_id
                        where e.subject_id = :subject and e.event in (:events) order by e.at desc, e.id desc limit 1
                        """)
                .param("subject", subject.id())
                .param("events", List.of(events))
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec selected(String sql, ThreadSelection selection) {
        return jdbc.sql(sql)
                .param(
                        "subjects",
                        selection.subjects().stream().map(Subject::id).toList())
                .param("kinds", selection.kinds().stream().map(Enum::name).toList());
    }
}
