package app.evergreen.success;

import app.evergreen.base.Text;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks a reason that somebody gives for losing a record (R9.1). */
@Component
@RequiredArgsConstructor
class Losses {

    private final JdbcClient jdbc;

    /** What stands in the way of losing a record for this reason. */
    Optional<Text> refusal(Loss loss) {
        if (loss.comment().length() > Loss.MOST_LETTERS) {
            return Optional.of(Text.of("success.loss.comment-too-long", Loss.MOST_LETTERS));
        }
        var asksComment = jdbc.sql("select asks_comment from lost_reason where id = :reason and not archived")
                .param("reason", loss.reason().value())
                .query(Boolean.class)
                .optional();
        if (asksComment.isEmpty()) {
            return Optional.of(Text.of("success.loss.reason-gone"));
        }
        return asksComment.get() && loss.comment().isEmpty()
                ? Optional.of(Text.of("success.loss.comment-required"))
                : Optional.empty();
    }
}
