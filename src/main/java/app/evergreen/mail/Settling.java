package app.evergreen.mail;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Marks what became of a mail that was handed over, and tells everybody who shows it. */
@Component
@RequiredArgsConstructor
class Settling {

    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
    private static final int MOST_DOUBLINGS = 10;
    private static final String LET_GO = "handing_over_since = null, held_by = null, held_until = null";
    /** Only its holder settles a mail: whoever was taken for dead has lost it. */
    private static final String MINE = """
             where o.id = :id and o.held_by = :holder
            returning (select e.subject_id from thread_entry e where e.id = o.entry_id)
            """;

    private final JdbcClient jdbc;
    private final ChangeFeed feed;
    private final MailState state;
    private final TransactionTemplate transaction;
    private final Clock clock;

    void settle(Claim claim, HandOver outcome) {
        transaction.executeWithoutResult(status -> {
            switch (outcome) {
                case HandOver.Taken() -> sent(claim);
                case HandOver.Failed(var trouble, var answer) -> failed(claim, trouble, answer);
            }
        });
    }

    private void sent(Claim claim) {
        mark(claim, jdbc.sql("update outbox o set sent_at = :now, trouble = null, answer = '', " + LET_GO + MINE));
        // of the house's own letters nothing is left to show
        jdbc.sql("delete from letter where id = (select letter_id from outbox where id = :id and sent_at is not null)")
                .param("id", claim.id())
                .update();
        state.worked(MailDirection.OUT);
        // what waited for nothing but the server goes now
        jdbc.sql("""
                        update outbox set next_attempt_at = :now where trouble = :unreachable and next_attempt_at > :now
                            and sent_at is null and given_up_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("unreachable", MailTrouble.UNREACHABLE.name())
                .update();
    }

    private void failed(Claim claim, MailTrouble trouble, String answer) {
        var again = again(claim, trouble).map(Timestamp::from).orElse(null);
        mark(
                claim,
                jdbc.sql("""
                        update outbox o set trouble = :trouble, answer = :answer, next_attempt_at = :again::timestamptz,
                            given_up_at = case when :again::timestamptz is null then :now::timestamptz end,
                        """ + LET_GO + MINE)
                        .param("trouble", trouble.name())
                        .param("answer", answer)
                        .param("again", again));
        if (trouble.passes()) {
            state.failed(MailDirection.OUT, answer);
        } else {
            feed.everythingChanged(Topic.MAIL);
        }
    }

    /** When to try again: after a minute, two, four and so on; never where the trouble stays, or a day has passed. */
    private Optional<Instant> again(Claim claim, MailTrouble trouble) {
        var again = clock.instant().plus(pause(claim.attempt()));
        return trouble.passes() && again.isBefore(claim.since().plus(PATIENCE)) ? Optional.of(again) : Optional.empty();
    }

    private static Duration pause(int attempt) {
        var doubling = Duration.ofMinutes(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        return doubling.compareTo(LONGEST_PAUSE) < 0 ? doubling : LONGEST_PAUSE;
    }

    /** Whoever shows a message's thread is told; the house's own letters stand in none. */
    private void mark(Claim claim, JdbcClient.StatementSpec update) {
        update.param("now", Timestamp.from(clock.instant()))
                .param("id", claim.id())
                .param("holder", claim.holder())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .list()
                .forEach(subject -> subject.ifPresent(shown -> feed.changed(Topic.THREAD, shown)));
    }
}
