package app.evergreen.demo;

import app.evergreen.security.CurrentUser;
import app.evergreen.security.Deactivation;
import app.evergreen.security.HandOver;
import app.evergreen.security.OpenWork;
import app.evergreen.security.UserDepartures;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the demo users and their teams leave: who is still referred to is deactivated, everybody else is deleted. */
@Component
@RequiredArgsConstructor
class DemoDepartures {

    private static final String STILL_REFERRED_TO = """
            select u.id, u.display_name from app_user u
            where u.demo and (exists (select from thread_entry e where e.author_id = u.id)
                or exists (select from crm_lead l where l.salesperson_id = u.id)
                or exists (select from success_record r
                    where u.id in (r.success_partner_id, r.closed_by, r.created_by))
                or exists (select from activity a
                    where u.id in (a.assignee_id, a.created_by, a.done_by, a.cancelled_by))
                or exists (select from attachment t where t.uploaded_by = u.id)
                or exists (select from notice n where n.actor_id = u.id))
            order by u.display_name collate by_name, u.id
            """;

    private final JdbcClient jdbc;
    private final UserDepartures departures;
    private final CurrentUser currentUser;

    /** How many teams and users went, and who stays without a log-in. */
    record Left(int teams, int users, List<String> deactivated) {}

    private record Referred(UserId id, String name) {}

    Left leave() {
        var referred = jdbc.sql(STILL_REFERRED_TO)
                .query((row, number) -> new Referred(new UserId(row.getLong("id")), row.getString("display_name")))
                .list();
        var names = new ArrayList<String>();
        for (var user : referred) {
            deactivate(user.id());
            names.add(user.name());
        }
        jdbc.sql("""
                        update team set leader_id = null
                        where leader_id in (select id from app_user where demo) and not demo
                        """).update();
        jdbc.sql("update team set leader_id = null where demo").update();
        jdbc.sql("""
                        delete from team_member
                        where user_id in (select id from app_user where demo) or team_id in (select id from team where demo)
                        """).update();
        var teams = jdbc.sql("delete from team where demo").update();
        referred.forEach(user -> jdbc.sql("update app_user set demo = false where id = :id")
                .param("id", user.id().value())
                .update());
        return new Left(teams, jdbc.sql("delete from app_user where demo").update(), names);
    }

    /** What they look after goes to nobody, and what they have planned to whoever removes the demo data, who has seen their names. */
    private void deactivate(UserId user) {
        var asked = departures.deactivate(user, Optional.empty());
        if (asked instanceof Deactivation.AsksTakers asks) {
            Told.well(
                    departures.deactivate(user, Optional.of(new HandOver(asks.amount(), takers(asks)))),
                    Deactivation.Deactivated.class);
        } else {
            Told.well(asked, Deactivation.Deactivated.class);
        }
    }

    private Map<OpenWork.Group, UserId> takers(Deactivation.AsksTakers asks) {
        return asks.work().stream()
                .filter(work -> !work.group().kind().nobodyAllowed())
                .collect(Collectors.toMap(OpenWork::group, this::taker));
    }

    private UserId taker(OpenWork work) {
        var able = work.takers().stream().map(UserLine::id).toList();
        return currentUser.actor().filter(able::contains).orElseGet(able::getFirst);
    }
}
