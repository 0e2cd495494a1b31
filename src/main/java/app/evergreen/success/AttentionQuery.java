package app.evergreen.success;

import app.evergreen.activity.ActivitySql;
import app.evergreen.activity.ActivityState;
import app.evergreen.security.Rights;
import app.evergreen.security.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what needs people (R5.10), for everybody at once and in a fixed number of statements. */
@Component
@RequiredArgsConstructor
public class AttentionQuery {

    private final JdbcClient jdbc;
    private final Visibility visibility;
    private final Clock clock;

    /** Late and today's activities, own open records to renew soon, and hand-offs that nobody has taken. */
    @RolesAllowed(Rights.READ)
    public Attention read() {
        return new Attention(work(), renewals(), handedOff());
    }

    private List<Attention.Work> work() {
        var visible = visibility.condition("r");
        return jdbc.sql("select a.assignee_id, " + ActivitySql.STATE + " as state, count(*) as activities "
                        + "from activity a join app_user u on u.id = a.assignee_id "
                        + "join success_record r on r.id = a.subject_id "
                        + "where a.due <= :last and " + ActivitySql.OPEN + " and " + visible.sql()
                        + " group by a.assignee_id, state")
                .params(visible.parameters())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("last", today().plusDays(1))
                .query((row, number) -> new Attention.Work(
                        new UserId(row.getLong("assignee_id")),
                        ActivityState.valueOf(row.getString("state")),
                        row.getInt("activities")))
                .list();
    }

    private List<Attention.Renewals> renewals() {
        var visible = visibility.condition("r");
        return jdbc.sql("select r.success_partner_id, r.renewal_date, count(*) as records from success_record r "
                        + "where r.outcome = 'OPEN' and r.renewal_date between :first and :last and " + visible.sql()
                        + " group by r.success_partner_id, r.renewal_date")
                .params(visible.parameters())
                .param("first", today().minusDays(1))
                .param("last", today().plusDays(RenewalWindow.SOON_DAYS + 1))
                .query((row, number) -> new Attention.Renewals(
                        row.getObject("success_partner_id", Long.class),
                        row.getObject("renewal_date", LocalDate.class),
                        row.getInt("records")))
                .list();
    }

    private int handedOff() {
        var visible = visibility.condition("r");
        return jdbc.sql("select count(*) from success_record r where r.outcome = 'OPEN' " + "and "
                        + BoardConditions.NOT_TAKEN + " and " + visible.sql())
                .params(visible.parameters())
                .query(Integer.class)
                .single();
    }

    /** In UTC; people may be a day ahead or behind. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
