package app.evergreen.mail;

import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.Subjects;
import app.evergreen.base.Text;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how mail fares, for those who have to do something about it. */
@Component
@RequiredArgsConstructor
@RolesAllowed(Rights.CONFIGURE)
public class MailStatusQuery {

    /** How long something may fail before managers are told on every page. */
    static final Duration ALARM = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final Clock clock;

    /** How mail fares now. */
    public MailStatus now() {
        return new MailStatus(ways(), waiting(), failed());
    }

    /** The directions that have been failing for an hour, with what is known of them; empty when all is well. */
    public Map<MailDirection, MailStatus.Way> alarms() {
        var before = clock.instant().minus(ALARM);
        var ways = ways();
        ways.values()
                .removeIf(way -> way.failingSince()
                        .filter(since -> !since.isAfter(before))
                        .isEmpty());
        return ways;
    }

    private Map<MailDirection, MailStatus.Way> ways() {
        var ways = new EnumMap<MailDirection, MailStatus.Way>(MailDirection.class);
        jdbc.sql("select * from mail_state").query(row -> {
            ways.put(MailDirection.valueOf(row.getString("direction")), way(row));
        });
        return ways;
    }

    private static MailStatus.Way way(ResultSet row) throws SQLException {
        return new MailStatus.Way(
                moment(row, "last_success_at"), moment(row, "failing_since"), row.getString("last_error"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private int waiting() {
        return jdbc.sql("select count(*) from outbox where sent_at is null and given_up_at is null")
                .query(Integer.class)
                .single();
    }

    private List<MailStatus.Failed> failed() {
        var rows = jdbc.sql("""
                        select o.title, o.address, o.trouble, o.answer, o.given_up_at, o.entry_id, e.subject_id
                        from outbox o left join thread_entry e on e.id = o.entry_id
                        where o.given_up_at is not null order by o.given_up_at desc, o.id desc limit :most
                        """)
                .param("most", MailStatus.MOST_FAILED)
                .query(Row::read)
                .list();
        var known = subjects.find(
                rows.stream().flatMap(row -> row.subject().stream()).distinct().toList());
        return rows.stream()
                .map(row -> row.shown(row.subject().flatMap(subject -> Optional.ofNullable(known.get(subject)))))
                .toList();
    }

    private record Row(String title, String address, Text why, Instant at, long entry, Optional<Long> subject) {

        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getString("title"),
                    row.getString("address"),
                    MailTrouble.valueOf(row.getString("trouble")).words(row.getString("answer")),
                    row.getTimestamp("given_up_at").toInstant(),
                    row.getLong("entry_id"),
                    Optional.ofNullable(row.getObject("subject_id", Long.class)));
        }

        MailStatus.Failed shown(Optional<SubjectDirectory.Entry> about) {
            return new MailStatus.Failed(
                    about.map(SubjectDirectory.Entry::title).orElse(title),
                    about.map(entry -> entry.href() + "?entry=" + this.entry),
                    address,
                    why,
                    at);
        }
    }
}
