package app.evergreen.mail;

import app.evergreen.thread.EntryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is to be handed over: a message with its files, what it answers to, and how its thread is known outside. */
@Component
@RequiredArgsConstructor
class Letters {

    private static final int MOST_REFERENCES = 20;
    private static final Pattern ID = Pattern.compile("<[!-;=?-~]{1,250}>");

    private final JdbcClient jdbc;
    private final MailIds ids;
    private final MailTokens tokens;
    private final LetterText texts;
    private final MailSettings settings;

    /** The letter; nothing where its message has been deleted meanwhile. */
    Optional<Letter> of(Claim claim) {
        return jdbc.sql("""
                        select e.id, e.subject_id, e.body, e.at, o.title, coalesce(u.display_name, '') as author,
                            coalesce(u.language, 'en') as language, coalesce(u.time_zone, 'UTC') as zone
                        from outbox o join thread_entry e on e.id = o.entry_id left join app_user u on u.id = e.author_id
                        where o.id = :id
                        """)
                .param("id", claim.id())
                .query(Message::read)
                .optional()
                .map(message -> letter(message, claim));
    }

    private Letter letter(Message message, Claim claim) {
        var references = references(message);
        var language = Locale.forLanguageTag(message.language());
        var faces = texts.of(message.body(), before(message), language, ZoneId.of(message.zone()));
        return new Letter(
                messageId(new EntryId(message.id())),
                message.author(),
                addressees(message),
                claim.address(),
                settings.replyAddress(tokens.of(message.subject())),
                references.isEmpty() ? message.title() : "Re: " + message.title(),
                references,
                language,
                faces.text(),
                faces.html(),
                files(message),
                Optional.empty());
    }

    /** Kept before the mail leaves: the next attempt, or another address, uses the same. */
    private String messageId(EntryId entry) {
        return ids.of(entry).orElseGet(() -> {
            ids.keep(entry, settings.newMessageId());
            return ids.of(entry).orElseThrow();
        });
    }

    private List<String> references(Message message) {
        return earlier("""
                        select m.message_id from mail_message m join thread_entry e on e.id = m.entry_id
                        where e.subject_id = :subject and (e.at, e.id) < (select b.at, b.id from thread_entry b where b.id = :entry)
                        order by e.at desc, e.id desc limit :most
                        """, message).param("most", MOST_REFERENCES).query(String.class).list().reversed().stream()
                .filter(ID.asMatchPredicate())
                .toList();
    }

    private Optional<LetterText.Said> before(Message message) {
        return earlier("""
                        select e.body, coalesce(o.sent_at, e.at) as at,
                            coalesce(u.display_name, nullif(o.name, ''), o.address, '') as author
                        from thread_entry e left join app_user u on u.id = e.author_id
                            left join outside_message o on o.entry_id = e.id
                        where e.subject_id = :subject and e.kind = 'MESSAGE'
                            and (e.at, e.id) < (select b.at, b.id from thread_entry b where b.id = :entry)
                        order by e.at desc, e.id desc limit 1
                        """, message)
                .query((row, number) -> new LetterText.Said(
                        row.getString("body"),
                        row.getString("author"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    private JdbcClient.StatementSpec earlier(String sql, Message message) {
        return jdbc.sql(sql).param("subject", message.subject()).param("entry", message.id());
    }

    private List<Letter.Addressee> addressees(Message message) {
        return jdbc.sql("""
                        select r.name, r.address from message_recipient r
                        join outbox o on o.entry_id = r.entry_id and o.address = r.address
                        where r.entry_id = :entry order by r.position
                        """)
                .param("entry", message.id())
                .query((row, number) -> new Letter.Addressee(row.getString("name"), row.getString("address")))
                .list();
    }

    private List<LetterFile> files(Message message) {
        return jdbc.sql("""
                        select a.id, a.name, a.media_type, (select count(*) from attachment_piece where attachment_id = a.id) as pieces
                        from attachment a where a.entry_id = :entry order by a.id
                        """)
                .param("entry", message.id())
                .query((row, number) -> new LetterFile(
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getInt("pieces"),
                        pieces(row.getLong("id"))))
                .list();
    }

    private IntFunction<byte[]> pieces(long attachment) {
        return position -> jdbc.sql(
                        "select content from attachment_piece where attachment_id = :id and position = :position")
                .param("id", attachment)
                .param("position", position)
                .query(byte[].class)
                .single();
    }

    private record Message(
            long id, long subject, String body, Instant at, String title, String author, String language, String zone) {

        static Message read(ResultSet row, int number) throws SQLException {
            return new Message(
                    row.getLong("id"),
                    row.getLong("subject_id"),
                    row.getString("body"),
                    row.getTimestamp("at").toInstant(),
                    row.getString("title"),
                    row.getString("author"),
                    row.getString("language"),
                    row.getString("zone"));
        }
    }
}
