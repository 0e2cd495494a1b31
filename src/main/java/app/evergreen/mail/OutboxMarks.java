package app.evergreen.mail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.evergreen.base.Text;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.thread.EntryId;
import app.evergreen.thread.MailMark;
import app.evergreen.thread.MailMarks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells threads what the outbox knows of their messages. */
@Component
@RequiredArgsConstructor
class OutboxMarks implements MailMarks {

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final ChangeFeed feed;

    @Override
    public boolean hasServer() {
        return settings.complete();
    }

    @Override
    public boolean reaches(String address) {
        return !Nobody.has(address);
    }

    @Override
    public Map<EntryId, List<MailMark>> of(Collection<EntryId> entries) {
        return jdbc
                .sql("select * from outbox where entry_id = any(:entries) order by entry_id, id")
                .param("entries", entries.stream().map(EntryId::value).toArray(Long[]::new))
                .query((row, number) -> Map.entry(new EntryId(row.getLong("entry_id")), mark(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static MailMark mark(ResultSet row) throws SQLException {
        return new MailMark(row.getString("address"), state(row), why(row), row.getBoolean("maybe_twice"));
    }

    private static MailMark.State state(ResultSet row) throws SQLException {
        if (row.getTimestamp("sent_at") != null) {
            return MailMark.State.SENT;
        }
        return row.getTimestamp("given_up_at") != null ? MailMark.State.FAILED : MailMark.State.WAITING;
    }

    private static Optional<Text> why(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return Optional.ofNullable(row.getString("trouble"))
                .map(MailTrouble::valueOf)
                .map(trouble -> trouble.words(answer));
    }

    @Override
    public void tryAgain(EntryId entry) {
        var again =
                jdbc.sql("""
                        update outbox o set given_up_at = null, attempts = 0, first_attempt_at = null, next_attempt_at = null,
                            trouble = null, answer = ''
                        from thread_entry e where e.id = o.entry_id and o.entry_id = :entry and o.given_up_at is not null
                        returning e.subject_id
                        """).param("entry", entry.value()).query(Long.class).list();
        again.forEach(subject -> feed.changed(Topic.THREAD, subject));
        feed.everythingChanged(Topic.MAIL);
    }
}
