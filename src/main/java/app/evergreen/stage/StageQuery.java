package app.evergreen.stage;

import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads stages for lists, grids and the board. */
@Component
@RequiredArgsConstructor
public class StageQuery {

    private static final String COLUMNS = "select id, name, outcome, default_health, folded, position from stage ";

    private final JdbcClient jdbc;

    /** All stages, in stage order. */
    @RolesAllowed(Rights.READ)
    public List<StageLine> all() {
        return jdbc.sql(COLUMNS + "order by position, id")
                .query(StageQuery::line)
                .list();
    }

    /** The stage with this key, if there is one. */
    @RolesAllowed(Rights.READ)
    public Optional<StageLine> find(StageId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(StageQuery::line)
                .optional();
    }

    static StageLine line(ResultSet row, int number) throws SQLException {
        return new StageLine(
                new StageId(row.getLong("id")),
                row.getString("name"),
                StageOutcome.valueOf(row.getString("outcome")),
                row.getInt("default_health"),
                row.getBoolean("folded"),
                row.getInt("position"));
    }
}
