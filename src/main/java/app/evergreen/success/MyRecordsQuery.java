package app.evergreen.success;

import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which open records want something of the current user (R5.10, R6.3). */
@Component
@RequiredArgsConstructor
@RolesAllowed(Rights.READ)
public class MyRecordsQuery {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Visibility visibility;

    /**
     * A record that wants something.
     *
     * @param title its title
     * @param customer its customer's name; empty without one
     * @param href its page's address, relative to the application's root
     * @param renewal when it is to be renewed, if that is known
     */
    public record MyRecord(String title, String customer, String href, Optional<LocalDate> renewal) {}

    /** The current user's own open records that are to be renewed by {@code today} plus 30 days, what is overdue included. */
    public List<MyRecord> toRenew(LocalDate today) {
        return records("r.success_partner_id = :me and r.renewal_date <= :last order by r.renewal_date, r.id", today);
    }

    /** Handed-off records of the current user's teams that nobody has taken yet, the oldest first. */
    public List<MyRecord> notTaken(LocalDate today) {
        return records("""
                r.handed_off_at is not null and r.taken_at is null and cast(:last as date) is not null
                and r.team_id in (select team_id from team_member where user_id = :me) order by r.handed_off_at, r.id
                """, today);
    }

    private List<MyRecord> records(String which, LocalDate today) {
        var visible = visibility.condition("r");
        return jdbc.sql("select r.id, r.title, coalesce(p.name, '') as customer, r.renewal_date from success_record r "
                        + "left join partner p on p.id = r.customer_id where r.outcome = 'OPEN' and " + visible.sql()
                        + " and " + which)
                .params(visible.parameters())
                .param("me", currentUser.get().id().value())
                .param("last", today.plusDays(RenewalWindow.SOON_DAYS))
                .query(MyRecordsQuery::read)
                .list();
    }

    private static MyRecord read(ResultSet row, int number) throws SQLException {
        return new MyRecord(
                row.getString("title"),
                row.getString("customer"),
                RecordDirectory.href(row.getLong("id")),
                Optional.ofNullable(row.getObject("renewal_date", LocalDate.class)));
    }
}
