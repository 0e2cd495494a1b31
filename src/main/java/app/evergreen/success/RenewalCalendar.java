package app.evergreen.success;

import app.evergreen.base.Text;
import app.evergreen.calendar.CalendarDay;
import app.evergreen.calendar.CalendarEntries;
import app.evergreen.security.CurrentUser;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the renewal dates of one's own open records into one's calendar. */
@Component
@RequiredArgsConstructor
class RenewalCalendar implements CalendarEntries {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Visibility visibility;

    @Override
    public List<CalendarDay> mine() {
        var visible = visibility.condition("r");
        return jdbc.sql("""
                        select r.id, r.title, r.renewal_date from success_record r
                        where r.success_partner_id = :me and r.outcome = 'OPEN' and r.renewal_date is not null and %s
                        order by r.renewal_date, r.id
                        """.formatted(visible.sql()))
                .params(visible.parameters())
                .param("me", currentUser.get().id().value())
                .query((row, number) -> new CalendarDay(
                        "renewal-" + row.getLong("id"),
                        row.getObject("renewal_date", LocalDate.class),
                        Text.of("success.calendar.renewal", row.getString("title")),
                        "",
                        RecordDirectory.href(row.getLong("id"))))
                .list();
    }
}
