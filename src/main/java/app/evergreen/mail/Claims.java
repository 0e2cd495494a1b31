package app.evergreen.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Shares the outbox out among nodes: each mail to one of them at a time. That somebody has begun is committed before the mail server
 * hears of it, and renewed while they live; a mail that outlives its holder may have left or not, so it goes again and says so.
 */
@Component
@RequiredArgsConstructor
class Claims {

    /** How long a holder may be silent before it counts as dead. */
    static final Duration HOLD = Duration.ofMinutes(1);

    private static final long RENEWAL_SECONDS = 15;

    private final UUID node = UUID.randomUUID();
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Takes the mail that is to go next, if there is one: in one statement, and so in one short transaction. */
    Optional<Claim> next() {
        return timed("""
                        update outbox set handing_over_since = :now, held_by = :node, held_until = :until,
                            attempts = attempts + 1, first_attempt_at = coalesce(first_attempt_at, :now),
                            maybe_twice = maybe_twice or handing_over_since is not null
                        where id = (select id from outbox
                            where sent_at is null and given_up_at is null
                                and (next_attempt_at is null or next_attempt_at <= :now)
                                and (held_until is null or held_until < :now)
                            order by next_attempt_at nulls first, id limit 1 for update skip locked)
                        returning id, address, attempts, first_attempt_at, held_by
                        """)
                .query((row, number) -> new Claim(
                        row.getLong("id"),
                        row.getString("address"),
                        row.getInt("attempts"),
                        row.getTimestamp("first_attempt_at").toInstant(),
                        row.getObject("held_by", UUID.class)))
                .optional();
    }

    /** Says that this node still lives, and so holds what it has taken. */
    @Scheduled(fixedDelay = RENEWAL_SECONDS, timeUnit = TimeUnit.SECONDS)
    void renew() {
        timed("update outbox set held_until = :until where held_by = :node and held_until > :now")
                .update();
    }

    private JdbcClient.StatementSpec timed(String sql) {
        var now = clock.instant();
        return jdbc.sql(sql)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(HOLD)))
                .param("node", node);
    }
}
