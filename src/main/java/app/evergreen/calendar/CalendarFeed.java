package app.evergreen.calendar;

import app.evergreen.security.SystemActor;
import java.time.Clock;
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

    private final JdbcClient jdbc;
    private final List<CalendarEntries> entries;
    private final SystemActor actor;
    private final CalendarText text;
    private final Clock clock;

    private record Subscriber(String username, Locale locale) {}

    /**
     * The calendar as text; nothing where the secret is nobody's, or its user can do nothing here any more.
     *
     * @param root the application's address, with a slash at the end
     */
    Optional<String> of(CalendarSecret secret, String root) {
        return subscriber(secret)
                .map(user -> text.of(
                        actor.as(
                                user.username(),
                                () -> entries.stream()
                                        .flatMap(source -> source.mine().stream())
                                        .toList()),
                        user.locale(),
                        clock.instant(),
                        root));
    }

    private Optional<Subscriber> subscriber(CalendarSecret secret) {
        return jdbc.sql("""
                        select u.username, u.language from calendar_link l join app_user u on u.id = l.user_id
                        where l.digest = :digest and u.active and not u.must_change_password
                            and exists (select from user_role r where r.user_id = u.id)
                        """)
                .param("digest", secret.digest())
                .query((row, number) ->
                        new Subscriber(row.getString("username"), Locale.forLanguageTag(row.getString("language"))))
                .optional();
    }
}
