package app.evergreen.success;

import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** The current user's own open records that are to be renewed within 30 days: the ones that the line above the board counts. */
    public List<MyRecord> toRenew(LocalDate today) {
        return records(
                "r.success_partner_id = :me and " + RenewalWindow.WITHIN_30.condition()
                        + " order by r.renewal_date, r.id",
                Map.of("today", today));
    }

    /** Handed-off records of the current user's teams that nobody has taken yet, the oldest first. */
    public List<MyRecord> notTaken() {
        return records(
                BoardConditions.NOT_TAKEN
                        + " and r.team_id in (select team_id from team_member where user_id = :me)"
                        + " order by r.handed_off_at, r.id",
                Map.of());
    }

    private List<MyRecord> records(String which, Map<String, ?> parameters) {
        var visible = visibility.condition("r");
        return jdbc.sql("select r.id, r.title, coalesce(p.name, '') as customer, r.renewal_date from success_record r "
                        + "left join partner p on p.id = r.customer_id where r.outcome = 'OPEN' and " + visible.sql()
                        + " and " + which)
                .params(visible.parameters())
                .param("me", currentUser.get().id().value())
                .params(parameters)
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
