package app.evergreen.mail;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectKind;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The secrets by which an answer finds its thread: 128 random bits as hexadecimal digits, for mail servers do not keep a difference
 * between upper and lower case. Whoever knows one can write into its thread by mail, and do nothing else.
 */
@Component
@RequiredArgsConstructor
public class MailTokens {

    private static final Pattern TOKEN = Pattern.compile("(?<![0-9a-z])[0-9a-f]{32}(?![0-9a-z])");

    private final JdbcClient jdbc;
    private final Clock clock;

    /**
     * Whose thread an address belongs to: the token is found anywhere before the @, so that addresses given out earlier work on when
     * the pattern of reply addresses changes. Nothing where there is no known token in it.
     *
     * @param address one address without a name
     */
    public Optional<Subject> subjectOf(String address) {
        var local = address.substring(0, Math.max(0, address.lastIndexOf('@')));
        return TOKEN.matcher(local.toLowerCase(Locale.ROOT))
                .results()
                .flatMap(found -> find(found.group()).stream())
                .findFirst();
    }

    private Optional<Subject> find(String token) {
        return jdbc.sql(
                        "select s.id, s.kind from mail_thread t join subject s on s.id = t.subject_id where t.token = :token")
                .param("token", token)
                .query((row, number) -> new Subject(SubjectKind.valueOf(row.getString("kind")), row.getLong("id")))
                .optional();
    }

    /** The subject's token; a new one where there is none yet. Two made at the same moment both lead to it. */
    String of(long subject) {
        return jdbc.sql("select token from mail_thread where subject_id = :subject order by created_at, token limit 1")
                .param("subject", subject)
                .query(String.class)
                .optional()
                .orElseGet(() -> make(subject));
    }

    private String make(long subject) {
        var token = Tokens.next();
        jdbc.sql("insert into mail_thread (token, subject_id, created_at) values (:token, :subject, :now)")
                .param("token", token)
                .param("subject", subject)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /** What was written about one subject belongs to another from now on. */
    void move(Subject from, Subject into) {
        jdbc.sql("update mail_thread set subject_id = :into where subject_id = :from")
                .param("from", from.id())
                .param("into", into.id())
                .update();
    }
}
