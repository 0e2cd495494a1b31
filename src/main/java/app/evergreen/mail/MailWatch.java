package app.evergreen.mail;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import java.sql.Timestamp;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices that something has been failing for an hour by now, and announces it: nothing else changes at that moment. */
@Component
@RequiredArgsConstructor
class MailWatch {

    private final JdbcClient jdbc;
    private final ChangeFeed feed;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private int alarms;

    @Scheduled(fixedDelayString = "${evergreen.mail.watch:PT30S}")
    synchronized void look() {
        int now = jdbc.sql("select count(*) from mail_state where failing_since <= :before")
                .param("before", Timestamp.from(clock.instant().minus(MailStatusQuery.ALARM)))
                .query(Integer.class)
                .single();
        if (now != alarms) {
            transaction.executeWithoutResult(status -> feed.everythingChanged(Topic.MAIL));
        }
        alarms = now;
    }
}
