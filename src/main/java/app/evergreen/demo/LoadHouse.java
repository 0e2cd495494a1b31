package app.evergreen.demo;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What load data is about, as it stands in the database: people and lists, each in its order. */
record LoadHouse(
        Named manager,
        List<Named> salespeople,
        List<Team> teams,
        List<Named> tags,
        List<Named> openStages,
        Named achieved,
        Named lost,
        List<Named> reasons,
        List<Named> leadStages,
        Named won,
        List<Named> activityTypes) {

    /** A row with its name. */
    record Named(long id, String name) {}

    /** A team with those of its members who look after records. */
    record Team(long id, List<Named> members) {}

    static LoadHouse read(JdbcClient jdbc) {
        return new LoadHouse(
                named(jdbc, "select id, display_name from app_user where username = '%s'".formatted(DemoHouse.MANAGER))
                        .getFirst(),
                named(jdbc, """
                        select u.id, u.display_name from app_user u join user_role r on r.user_id = u.id
                        where r.role = 'SALES' order by u.id
                        """),
                named(jdbc, "select id, name from team order by id").stream()
                        .map(team -> new Team(team.id(), members(jdbc, team)))
                        .toList(),
                named(jdbc, "select id, name from tag order by name collate by_name, id"),
                stages(jdbc, "OPEN"),
                stages(jdbc, "ACHIEVED").getFirst(),
                stages(jdbc, "LOST").getFirst(),
                named(jdbc, "select id, name from lost_reason where not archived order by position, id"),
                named(jdbc, "select id, name from crm_stage where not won order by position, id"),
                named(jdbc, "select id, name from crm_stage where won order by position, id")
                        .getFirst(),
                named(jdbc, "select id, name from activity_type where not archived order by position, id"));
    }

    private static List<Named> members(JdbcClient jdbc, Named team) {
        return named(jdbc, """
                        select u.id, u.display_name from team_member m join app_user u on u.id = m.user_id
                        where m.team_id = %d order by u.id
                        """.formatted(team.id()));
    }

    private static List<Named> stages(JdbcClient jdbc, String outcome) {
        return named(jdbc, "select id, name from stage where outcome = '%s' order by position, id".formatted(outcome));
    }

    private static List<Named> named(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> new Named(row.getLong(1), row.getString(2)))
                .list();
    }
}
