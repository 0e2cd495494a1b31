package app.evergreen.crm;

import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lead stages for the pipeline, boxes and the grid. */
@Component
@RequiredArgsConstructor
public class CrmStageQuery {

    private final JdbcClient jdbc;

    /** All lead stages, in stage order, with the number of their leads. */
    @RolesAllowed(Rights.READ)
    public List<CrmStageLine> all() {
        return jdbc.sql("""
                        select s.id, s.name, s.won, s.position, count(l.id)::int as leads
                        from crm_stage s left join crm_lead l on l.crm_stage_id = s.id
                        group by s.id order by s.position, s.id
                        """).query((row, number) -> line(row)).list();
    }

    static CrmStageLine line(ResultSet row) throws SQLException {
        return new CrmStageLine(
                new CrmStageId(row.getLong("id")),
                row.getString("name"),
                row.getBoolean("won"),
                row.getInt("position"),
                row.getInt("leads"));
    }
}
