package app.evergreen.mail.inbound;

import app.evergreen.base.SearchTerms;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.Subjects;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the mails that somebody has to sort, for those who may. */
@Component
@RequiredArgsConstructor
@RolesAllowed(Rights.WRITE_RECORDS)
public class UnsortedMailQuery {

    private static final String SUGGESTED = """
            array(select r.id from success_record r left join partner c on c.id = r.customer_id
                where m.sender_address <> '' and r.outcome = 'OPEN' and (lower(r.email) = lower(m.sender_address)
                    or lower(c.email) = lower(m.sender_address)
                    or r.customer_id in (select p.company_id from partner p where lower(p.email) = lower(m.sender_address)))
                order by r.id desc limit 3)
            """;

    private final JdbcClient jdbc;
    private final Subjects subjects;

    /**
     * The newest ones.
     *
     * @param limit how many at most, positive
     */
    public List<UnsortedMail> latest(int limit) {
        var rows = jdbc.sql("""
                        select m.id, m.received_at, m.sender_name, m.sender_address, m.subject, m.preview, m.automatic,
                            coalesce(m.trouble, '') as trouble, %s as suggested
                        from received_mail m where m.source is not null order by m.received_at desc, m.id desc limit :limit
                        """.formatted(SUGGESTED))
                .param("limit", limit)
                .query(Row::read)
                .list();
        var known = subjects.find(rows.stream()
                .flatMap(row -> row.suggested().stream())
                .distinct()
                .toList());
        return rows.stream().map(row -> row.with(known)).toList();
    }

    /** What a mail says, as plain text; nothing where it is sorted by now, or could not be read. */
    public Optional<String> text(MailId id) {
        return source(id)
                .map(MailParser::read)
                .map(reading -> switch (reading) {
                    case MailReading.Legible(var mail) -> mail.text().strip();
                    case MailReading.Illegible(var _) -> "";
                })
                .filter(text -> !text.isEmpty());
    }

    /** The mail as it came; nothing where it is sorted by now. */
    public Optional<byte[]> source(MailId id) {
        return jdbc.sql("select source from received_mail where id = :id and source is not null")
                .param("id", id.value())
                .query(byte[].class)
                .optional();
    }

    /**
     * Where a mail can be put: what the reader may write to and what contains these words, open records first.
     *
     * @param typed the words; anything where it is blank
     * @param limit how many at most, positive
     */
    public List<SubjectDirectory.Entry> places(String typed, int limit) {
        var terms = SearchTerms.of(typed);
        var found = jdbc.sql("""
                        select id from (
                            select id, case outcome when 'OPEN' then 0 else 3 end as place, title from success_record s where %s
                            union all select id, 1, title from crm_lead s where %s
                            union all select id, 2, name from partner s where not archived and %s) found
                        order by place, title collate by_name, id limit :limit
                        """.replace("%s", terms.condition("s.search_text")))
                .params(terms.parameters())
                .param("limit", limit)
                .query(Long.class)
                .list();
        var known = subjects.find(found);
        return writable(found, known);
    }

    private static List<SubjectDirectory.Entry> writable(List<Long> ids, Map<Long, SubjectDirectory.Entry> known) {
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(SubjectDirectory.Entry::mayWrite)
                .toList();
    }

    private record Row(UnsortedMail mail, List<Long> suggested) {

        static Row read(ResultSet row, int number) throws SQLException {
            var mail = new UnsortedMail(
                    new MailId(row.getLong("id")),
                    row.getTimestamp("received_at").toInstant(),
                    row.getString("sender_name"),
                    row.getString("sender_address"),
                    row.getString("subject"),
                    row.getString("preview"),
                    row.getBoolean("automatic"),
                    row.getString("trouble"),
                    List.of());
            return new Row(
                    mail, Arrays.asList((Long[]) row.getArray("suggested").getArray()));
        }

        UnsortedMail with(Map<Long, SubjectDirectory.Entry> known) {
            return new UnsortedMail(
                    mail.id(),
                    mail.receivedAt(),
                    mail.senderName(),
                    mail.senderAddress(),
                    mail.subject(),
                    mail.preview(),
                    mail.automatic(),
                    mail.trouble(),
                    writable(suggested, known));
        }
    }
}
