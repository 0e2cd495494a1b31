package app.evergreen.activity;

import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads activity types for the grid and the plan form. */
@Component
@RequiredArgsConstructor
public class ActivityTypeQuery {

    private static final String LINES = """
            select t.id, t.name, t.icon, t.default_days, t.suggested_next_id, t.archived,
                (select count(*) from activity a where a.type_id = t.id) as uses
            from activity_type t
            """;

    private final JdbcClient jdbc;

    /** All types in their order, archived ones included. */
    @RolesAllowed(Rights.READ)
    public List<ActivityTypeLine> all() {
        return jdbc.sql(LINES + "order by t.position, t.id")
                .query(ActivityTypeQuery::line)
                .list();
    }

    /** The types that can be chosen, in their order; at least one. */
    @RolesAllowed(Rights.READ)
    public List<ActivityTypeLine> active() {
        return jdbc.sql(LINES + "where not t.archived order by t.position, t.id")
                .query(ActivityTypeQuery::line)
                .list();
    }

    private static ActivityTypeLine line(ResultSet row, int number) throws SQLException {
        return new ActivityTypeLine(
                new ActivityTypeId(row.getLong("id")),
                row.getString("name"),
                row.getString("icon"),
                row.getInt("default_days"),
                Optional.ofNullable(row.getObject("suggested_next_id", Long.class))
                        .map(ActivityTypeId::new),
                row.getBoolean("archived"),
                row.getInt("uses"));
    }
}
