package app.evergreen.success;

import app.evergreen.security.Rights;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageOutcome;
import app.evergreen.success.BoardFilter.SqlCondition;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the board: cards a page at a time, and counts. Each method is one statement or two, whatever the number of records. */
@Component
@RequiredArgsConstructor
public class BoardQuery {

    private static final String CARD = """
            r.id, r.stage_id, r.outcome, r.rank, r.title, p.name as customer, r.renewal_date, r.success_partner_id, r.team_id,
            coalesce(case r.outcome when 'ACHIEVED' then 100 when 'LOST' then 0 end, r.health_by_hand, s.default_health) as health,
            r.handed_off_at is not null and r.taken_at is null as is_new, r.search_text,
            array(select t.tag_id from record_tag t join tag on tag.id = t.tag_id where t.record_id = r.id
                  order by tag.name collate by_name, tag.id) as tags
            """;
    private static final String SOURCE =
            " from success_record r join stage s on s.id = r.stage_id left join partner p on p.id = r.customer_id ";

    private final JdbcClient jdbc;
    private final Visibility visibility;

    /**
     * The first cards of every column that match the filter, in the columns' order from the top.
     *
     * @param limit at most this many of each column, positive
     */
    @RolesAllowed(Rights.READ)
    public List<CardRow> firstCards(BoardFilter filter, BoardViewer viewer, int limit) {
        var condition = visible(filter.condition(viewer));
        return jdbc.sql("select first.* from stage column_of cross join lateral (select " + CARD + SOURCE
                        + "where r.stage_id = column_of.id and " + condition.sql()
                        + " order by r.rank, r.id limit :limit) first order by first.stage_id, first.rank, first.id")
                .params(condition.parameters())
                .param("limit", limit)
                .query(BoardQuery::card)
                .list();
    }

    /** The next cards of one column that match the filter, below the place of the given card. */
    @RolesAllowed(Rights.READ)
    public List<CardRow> nextCards(
            BoardFilter filter, BoardViewer viewer, StageId stage, Optional<RecordId> below, int limit) {
        var condition = visible(filter.condition(viewer));
        return jdbc.sql("select " + CARD + SOURCE + "where r.stage_id = :stage and " + condition.sql()
                        + " and (r.rank, r.id) > (select coalesce(max(b.rank), :lowest), :below "
                        + "from success_record b where b.id = :below) order by r.rank, r.id limit :limit")
                .params(condition.parameters())
                .param("stage", stage.value())
                .param("below", below.map(RecordId::value).orElse(0L))
                .param("lowest", Long.MIN_VALUE)
                .param("limit", limit)
                .query(BoardQuery::card)
                .list();
    }

    /** The cards of these records, as far as they still exist. */
    @RolesAllowed(Rights.READ)
    public List<CardRow> cards(Collection<RecordId> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        var visible = visibility.condition("r");
        return jdbc.sql("select " + CARD + SOURCE + "where r.id in (:ids) and " + visible.sql())
                .params(visible.parameters())
                .param("ids", records.stream().map(RecordId::value).toList())
                .query(BoardQuery::card)
                .list();
    }

    /** How many records each stage holds; every stage is there. */
    @RolesAllowed(Rights.READ)
    public Map<StageId, Integer> totals() {
        var visible = visibility.condition("r");
        return counts(
                "select s.id, count(r.id) from stage s left join success_record r on r.stage_id = s.id and "
                        + visible.sql() + " group by s.id",
                visible.parameters());
    }

    /** How many records of each stage match the filter; a stage without any is missing. */
    @RolesAllowed(Rights.READ)
    public Map<StageId, Integer> matching(BoardFilter filter, BoardViewer viewer) {
        var condition = visible(filter.condition(viewer));
        return counts(
                "select r.stage_id, count(*) from success_record r where " + condition.sql() + " group by r.stage_id",
                condition.parameters());
    }

    private SqlCondition visible(SqlCondition wanted) {
        var visible = visibility.condition("r");
        var parameters = new HashMap<>(wanted.parameters());
        parameters.putAll(visible.parameters());
        return new SqlCondition("(" + visible.sql() + ") and (" + wanted.sql() + ")", parameters);
    }

    private Map<StageId, Integer> counts(String sql, Map<String, ?> parameters) {
        var counts = new HashMap<StageId, Integer>();
        jdbc.sql(sql).params(parameters).query(row -> {
            counts.put(new StageId(row.getLong(1)), row.getInt(2));
        });
        return counts;
    }

    /**
     * What needs people (R5.10), for everybody at once: own open records to renew soon, and hand-offs that nobody has taken.
     *
     * @param today any viewer's day; viewers may be a day ahead or behind
     */
    @RolesAllowed(Rights.READ)
    public Attention attention(LocalDate today) {
        var visible = visibility.condition("r");
        var renewals = jdbc.sql(
                        "select r.success_partner_id, r.renewal_date, count(*) as records from success_record r "
                                + "where r.outcome = 'OPEN' and r.renewal_date between :first and :last and "
                                + visible.sql()
                                + " group by r.success_partner_id, r.renewal_date")
                .params(visible.parameters())
                .param("first", today.minusDays(1))
                .param("last", today.plusDays(RenewalWindow.SOON_DAYS + 1))
                .query((row, number) -> new Attention.Renewals(
                        row.getObject("success_partner_id", Long.class),
                        row.getObject("renewal_date", LocalDate.class),
                        row.getInt("records")))
                .list();
        var handedOff = jdbc.sql("select count(*) from success_record r where r.outcome = 'OPEN' "
                        + "and r.handed_off_at is not null and r.taken_at is null and " + visible.sql())
                .params(visible.parameters())
                .query(Integer.class)
                .single();
        return new Attention(renewals, handedOff);
    }

    private static CardRow card(ResultSet row, int number) throws SQLException {
        return new CardRow(
                new RecordId(row.getLong("id")),
                new StageId(row.getLong("stage_id")),
                StageOutcome.valueOf(row.getString("outcome")),
                row.getLong("rank"),
                row.getString("title"),
                row.getString("customer"),
                Arrays.asList((Long[]) row.getArray("tags").getArray()),
                row.getObject("renewal_date", LocalDate.class),
                row.getInt("health"),
                row.getObject("success_partner_id", Long.class),
                row.getObject("team_id", Long.class),
                row.getBoolean("is_new"),
                row.getString("search_text"));
    }
}
