package app.evergreen.success;

import app.evergreen.security.Rights;
import app.evergreen.stage.StageId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the stage grid how many records each stage holds. */
@Component
@RequiredArgsConstructor
public class StageUse {

    private final JdbcClient jdbc;

    /** How many records each stage holds, all of them whoever asks; stages without records are missing. */
    @RolesAllowed(Rights.READ)
    public Map<StageId, Integer> recordCounts() {
        return jdbc
                .sql("select stage_id, count(*) as records from success_record group by stage_id")
                .query((row, number) -> Map.entry(new StageId(row.getLong("stage_id")), row.getInt("records")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
