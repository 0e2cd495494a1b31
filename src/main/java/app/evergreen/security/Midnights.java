package app.evergreen.security;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices that a day has begun where a user lives, and announces it: what is late, for today or within 30 days is another then. */
@Component
@RequiredArgsConstructor
class Midnights {

    private final JdbcClient jdbc;
    private final ChangeFeed feed;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private Map<ZoneId, LocalDate> days = Map.of();

    /** Looking often instead of waiting for the next midnight survives a suspended machine and a corrected clock. */
    @Scheduled(fixedDelayString = "${evergreen.day-check:PT5S}")
    synchronized void look() {
        var now = daysOfUsers();
        if (days.entrySet().stream().anyMatch(day -> hasTurned(day, now))) {
            transaction.executeWithoutResult(status -> feed.everythingChanged(Topic.DAY));
        }
        // only once it is announced: a failure is tried again at the next look
        days = now;
    }

    private Map<ZoneId, LocalDate> daysOfUsers() {
        var now = clock.instant();
        return jdbc.sql("select distinct time_zone from app_user where active").query(String.class).list().stream()
                .map(ZoneId::of)
                .collect(Collectors.toMap(Function.identity(), zone -> LocalDate.ofInstant(now, zone)));
    }

    private static boolean hasTurned(Map.Entry<ZoneId, LocalDate> before, Map<ZoneId, LocalDate> now) {
        var day = now.get(before.getKey());
        return day != null && !day.equals(before.getValue());
    }
}
