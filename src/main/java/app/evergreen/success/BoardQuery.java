package app.evergreen.success;

import app.evergreen.activity.ActivitySql;
import app.evergreen.activity.ActivityState;
import app.evergreen.security.Rights;
import app.evergreen.stage.StageId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the board: cards a page at a time, and counts. Each method is one statement, whatever the number of records. */
@Component
@RequiredArgsConstructor
public class BoardQuery {

    private final JdbcClient jdbc;
    private final Visibility visibility;
    private final Clock clock;

    /**
     * The first cards of every column that match the filter, in the columns' order from the top.
     *
     * @param limit at most this many of each column, positive
     */
    @RolesAllowed(Rights.READ)
    public List<CardRow> firstCards(BoardFilter filter, BoardViewer viewer, int limit) {
        var condition = BoardConditions.of(filter, viewer, visibility);
        return asked(CardSql.cards("stage column_of cross join lateral (" + CardSql.CHOSEN
                                + "r.stage_id = column_of.id and " + condition.sql()
                                + " order by r.rank, r.id limit :limit) c")
                        + "order by c.stage_id, c.rank, c.id")
                .params(condition.parameters())
                .param("limit", limit)
                .query(CardSql::card)
                .list();
    }

    /** The next cards of one column that match the filter, below the place of the given card. */
    @RolesAllowed(Rights.READ)
    public List<CardRow> nextCards(
            BoardFilter filter, BoardViewer viewer, StageId stage, Optional<RecordId> below, int limit) {
        var condition = BoardConditions.of(filter, viewer, visibility);
        return asked(CardSql.cards("(" + CardSql.CHOSEN + "r.stage_id = :stage and " + condition.sql()
                                + " and (r.rank, r.id) > (select coalesce(max(b.rank), :lowest), :below "
                                + "from success_record b where b.id = :below) order by r.rank, r.id limit :limit) c")
                        + "order by c.rank, c.id")
                .params(condition.parameters())
                .param("stage", stage.value())
                .param("below", below.map(RecordId::value).orElse(0L))
                .param("lowest", Long.MIN_VALUE)
                .param("limit", limit)
                .query(CardSql::card)
                .list();
    }

    /** The cards of these records, as far as they still exist. */
    @RolesAllowed(Rights.READ)
    public List<CardRow> cards(Collection<RecordId> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        var visible = visibility.condition("r");
        return asked(CardSql.cards("(" + CardSql.CHOSEN + "r.id in (:ids) and " + visible.sql() + ") c"))
                .params(visible.parameters())
                .param("ids", records.stream().map(RecordId::value).toList())
                .query(CardSql::card)
                .list();
    }

    /** What a record is called, if it still exists. */
    @RolesAllowed(Rights.READ)
    public Optional<String> title(RecordId record) {
        var visible = visibility.condition("r");
        return jdbc.sql("select r.title from success_record r where r.id = :id and " + visible.sql())
                .params(visible.parameters())
                .param("id", record.value())
                .query(String.class)
                .optional();
    }

    /** How many records each stage holds, by their state; every stage is there. */
    @RolesAllowed(Rights.READ)
    public Map<StageId, StageTally> totals() {
        var visible = visibility.condition("r");
        return tallies(
                // counted twice from an index, which is less than writing all of them down in between
                "not materialized", visible.sql(), "union all select id, 'NONE', 0 from stage", visible.parameters());
    }

    /**
     * How many records of each stage match the filter, by their state; a stage without any is missing. What columns' bars filter does
     * not count: they offer all states at any time (R5.1).
     */
    @RolesAllowed(Rights.READ)
    public Map<StageId, StageTally> matching(BoardFilter filter, BoardViewer viewer) {
        var condition = BoardConditions.of(filter.withoutBars(), viewer, visibility);
        return tallies("materialized", condition.sql(), "", condition.parameters());
    }

    /** Records are counted, and those with open activities once more by state: the others have none. */
    private Map<StageId, StageTally> tallies(String how, String where, String more, Map<String, Object> parameters) {
        var counts = new HashMap<StageId, Map<ActivityState, Integer>>();
        asked("with chosen as " + how + " (select r.id, r.stage_id from success_record r where " + where
                        + "), busy as ("
                        + ActivitySql.worstOf("chosen", "stage_id") + ") "
                        + "select stage_id, 'NONE', count(*) from chosen group by stage_id "
                        + "union all select stage_id, state, count(*) from busy group by stage_id, state " + more)
                .params(parameters)
                .query(row -> {
                    var stage = counts.computeIfAbsent(
                            new StageId(row.getLong(1)), none -> new EnumMap<>(ActivityState.class));
                    var state = ActivityState.valueOf(row.getString(2));
                    stage.merge(state, row.getInt(3), Integer::sum);
                    if (state != ActivityState.NONE) {
                        // was counted among all of them already, or will be
                        stage.merge(ActivityState.NONE, -row.getInt(3), Integer::sum);
                    }
                });
        return counts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, stage -> new StageTally(stage.getValue())));
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return jdbc.sql(sql).param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
