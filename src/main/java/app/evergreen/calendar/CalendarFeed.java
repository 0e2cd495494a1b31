package app.evergreen.calendar;

import app.evergreen.security.SystemActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers whoever knows a calendar's secret, with what its user may see and in the user's language. */
@Component
@RequiredArgsConstructor
class CalendarFeed {

    private static final int MOST_DAYS = 1000;

    private final JdbcClient jdbc;
    private final List<CalendarEntries> entries;
    private final SystemActor actor;
    private final CalendarText text;
    private final Clock clock;

    /**
     * The calendar as text, with what was due in the last year and later, the nearest {@value #MOST_DAYS} of it; nothing where the secret is nobody's, or its user can do nothing here any more.
     *
     * @param root the application's address, with a slash at the end
     */
    Optional<String> of(CalendarSecret secret, String root) {
        return subscriber(secret)
                .map(user -> text.of(actor.as(user.username(), this::days), user, clock.instant(), root));
    }

    private List<CalendarDay> days() {
        var first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(1);
        return entries.stream()
                .flatMap(source -> source.mine().stream())
                .filter(day -> !day.day().isBefore(first))
                .sorted(Comparator.comparing(CalendarDay::day))
                .limit(MOST_DAYS)
                .toList();
    }

    private Optional<Subscriber> subscriber(CalendarSecret secret) {
        return jdbc.sql("""
                        select u.username, u.language, u.created_at from calendar_link l join app_user u on u.id = l.user_id
                        where l.digest = :digest and u.active and not u.must_change_password
                            and exists (select from user_role r where r.user_id = u.id)
                        """)
                .param("digest", secret.digest())
                .query((row, number) -> new Subscriber(
                        row.getString("username"),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getTimestamp("created_at").toInstant()))
                .optional();
    }
}
