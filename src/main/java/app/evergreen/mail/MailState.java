package app.evergreen.mail;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import java.sql.Timestamp;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers for each direction when it last worked and since when it fails, for Settings › Mail and for those who have to know. */
@Component
@RequiredArgsConstructor
@Transactional
public class MailState {

    private static final int LONGEST_ERROR = 500;

    private final JdbcClient jdbc;
    private final ChangeFeed feed;
    private final Clock clock;

    /** It has worked just now, and so fails no more. Everybody who looks at it is told. */
    public void worked(MailDirection direction) {
        change(direction, """
                        insert into mail_state (direction, last_success_at) values (:direction, :now)
                        on conflict (direction) do update set last_success_at = :now, failing_since = null, last_error = :error
                        """, "");
    }

    /**
     * It has failed just now; since when is remembered from the first time on.
     *
     * @param error what stands in the way, in the words of the other side; shortened to 500 characters
     */
    public void failed(MailDirection direction, String error) {
        change(direction, """
                        insert into mail_state (direction, failing_since, last_error) values (:direction, :now, :error)
                        on conflict (direction) do update set last_error = :error,
                            failing_since = coalesce(mail_state.failing_since, :now)
                        """, error);
    }

    private void change(MailDirection direction, String sql, String error) {
        jdbc.sql(sql)
                .param("direction", direction.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .update();
        feed.everythingChanged(Topic.MAIL);
    }
}
