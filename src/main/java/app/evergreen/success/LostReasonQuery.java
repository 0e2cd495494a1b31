package app.evergreen.success;

import app.evergreen.activity.ActivitySql;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lost reasons for the grid and the dialog. */
@Component
@RequiredArgsConstructor
public class LostReasonQuery {

    private static final String LINES = """
            select r.id, r.name, r.asks_comment, r.archived,
                (select count(*) from success_record s where s.lost_reason_id = r.id) as uses
            from lost_reason r
            """;

    private final JdbcClient jdbc;

    /** All reasons in their order, archived ones included. */
    @RolesAllowed(Rights.READ)
    public List<LostReasonLine> all() {
        return jdbc.sql(LINES + "order by r.position, r.id")
                .query(LostReasonQuery::line)
                .list();
    }

    /** The reasons that can be chosen, in their order; at least one. */
    @RolesAllowed(Rights.READ)
    public List<LostReasonLine> active() {
        return jdbc.sql(LINES + "where not r.archived order by r.position, r.id")
                .query(LostReasonQuery::line)
                .list();
    }

    /** What is asked before this record is lost (R9.1). */
    @RolesAllowed(Rights.READ)
    public LossQuestion question(RecordId id) {
        var open = jdbc.sql("select count(*) from activity a where a.subject_id = :record and " + ActivitySql.OPEN)
                .param("record", id.value())
                .query(Integer.class)
                .single();
        return new LossQuestion(active(), open);
    }

    private static LostReasonLine line(ResultSet row, int number) throws SQLException {
        return new LostReasonLine(
                new LostReasonId(row.getLong("id")),
                row.getString("name"),
                row.getBoolean("asks_comment"),
                row.getBoolean("archived"),
                row.getInt("uses"));
    }
}
