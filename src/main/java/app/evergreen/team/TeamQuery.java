package app.evergreen.team;

import app.evergreen.security.Rights;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Teams as everybody may see them: names to show, and members to choose from. */
@Component
@RequiredArgsConstructor
public class TeamQuery {

    private static final String LINES = "select id, name, leader_id, archived from team ";
    private static final String BY_NAME = " order by name collate by_name, id";
    private static final RowMapper<TeamLine> LINE = (row, number) -> new TeamLine(
            new TeamId(row.getLong("id")),
            row.getString("name"),
            Optional.ofNullable(row.getObject("leader_id", Long.class)).map(UserId::new),
            row.getBoolean("archived"));

    private final JdbcClient jdbc;

    /** All teams by name, archived ones included. */
    @RolesAllowed(Rights.READ)
    public List<TeamLine> all() {
        return jdbc.sql(LINES + BY_NAME).query(LINE).list();
    }

    /** The teams that can be chosen, by name. */
    @RolesAllowed(Rights.READ)
    public List<TeamLine> active() {
        return jdbc.sql(LINES + "where not archived" + BY_NAME).query(LINE).list();
    }

    /** This team, archived or not. */
    @RolesAllowed(Rights.READ)
    public Optional<TeamLine> find(TeamId id) {
        return jdbc.sql(LINES + "where id = :id")
                .param("id", id.value())
                .query(LINE)
                .optional();
    }

    /** The team's members by name, inactive ones included: they are shown, and never selectable. */
    @RolesAllowed(Rights.READ)
    public List<UserLine> members(TeamId id) {
        return jdbc.sql("""
                        select id, display_name, active from app_user
                        join team_member on user_id = id where team_id = :team
                        order by display_name collate by_name, id""")
                .param("team", id.value())
                .query((row, number) -> new UserLine(
                        new UserId(row.getLong("id")), row.getString("display_name"), row.getBoolean("active")))
                .list();
    }

    /** The teams that the user is a member of, by name, archived ones included. */
    @RolesAllowed(Rights.READ)
    public List<TeamLine> teamsOf(UserId member) {
        return jdbc.sql(LINES + "where exists (select from team_member where team_id = id and user_id = :member)"
                        + BY_NAME)
                .param("member", member.value())
                .query(LINE)
                .list();
    }
}
