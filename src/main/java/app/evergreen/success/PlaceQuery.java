package app.evergreen.success;

import app.evergreen.security.Rights;
import app.evergreen.stage.StageId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where in a column a record can be put. */
@Component
@RequiredArgsConstructor
public class PlaceQuery {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Visibility visibility;

    /**
     * The first {@value #MOST} cards of a column in their order, without the one that is to be moved. Only what the current user may see.
     *
     * @param moving the record that is to be put somewhere
     */
    @RolesAllowed(Rights.READ)
    public List<PlaceLine> cards(StageId stage, RecordId moving) {
        var visible = visibility.condition("r");
        return jdbc.sql("select r.id, r.title from success_record r where r.stage_id = :stage and r.id <> :moving and "
                        + visible.sql() + " order by r.rank, r.id limit :most")
                .param("stage", stage.value())
                .param("moving", moving.value())
                .param("most", MOST)
                .params(visible.parameters())
                .query((row, number) -> new PlaceLine(new RecordId(row.getLong("id")), row.getString("title")))
                .list();
    }
}
