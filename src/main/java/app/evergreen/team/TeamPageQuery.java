package app.evergreen.team;

import app.evergreen.security.Rights;
import app.evergreen.security.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Teams as those who edit them see them. */
@Component
@RequiredArgsConstructor
public class TeamPageQuery {

    private static final String PAGES = """
            select id, name, leader_id, archived,
                array(select user_id from team_member where team_id = team.id) as members,
                (select count(*) from success_record where team_id = team.id) as records,
                (select count(*) from crm_lead where team_id = team.id) as leads
            from team""";
    private static final RowMapper<TeamPage> PAGE = (row, number) -> new TeamPage(
            new TeamId(row.getLong("id")),
            new TeamDraft(
                    row.getString("name"),
                    Optional.ofNullable(row.getObject("leader_id", Long.class)).map(UserId::new),
                    Arrays.stream((Long[]) row.getArray("members").getArray())
                            .map(UserId::new)
                            .collect(Collectors.toSet())),
            row.getBoolean("archived"),
            row.getInt("records"),
            row.getInt("leads"));

    private final JdbcClient jdbc;

    /** All teams: those that can be chosen first, each part by name. */
    @RolesAllowed(Rights.CONFIGURE)
    public List<TeamPage> all() {
        return jdbc.sql(PAGES + " order by archived, name collate by_name, id")
                .query(PAGE)
                .list();
    }

    /** This team, archived or not. */
    @RolesAllowed(Rights.CONFIGURE)
    public Optional<TeamPage> find(TeamId id) {
        return jdbc.sql(PAGES + " where id = :id")
                .param("id", id.value())
                .query(PAGE)
                .optional();
    }
}
