package app.evergreen.success;

import app.evergreen.base.Ranks;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.stage.StageId;
import java.util.OptionalLong;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one order of a column, kept as a rank that only this class gives: ascending, equal ranks by id (R5.4). The neighbour below is
 * looked for in the whole column, whatever the screen showed.
 */
@Component
@RequiredArgsConstructor
class Places {

    private static final RecordId NOBODY = new RecordId(0);

    private final JdbcClient jdbc;
    private final ChangeFeed feed;

    /** Where a record stands, to be put there again: below the card above it, or on top. */
    Place of(RecordId record) {
        return jdbc.sql("""
                        select a.id from success_record r join success_record a on a.stage_id = r.stage_id
                        where r.id = :record and (a.rank, a.id) < (r.rank, r.id)
                        order by a.rank desc, a.id desc limit 1
                        """)
                .param("record", record.value())
                .query(Long.class)
                .optional()
                .map(above -> Place.below(new RecordId(above)))
                .orElseGet(Place::top);
    }

    /** The rank of a record that is new in a column, on top of it. */
    long top(StageId column) {
        return Ranks.top(first(column, NOBODY));
    }

    /** Gives a locked record a place in the column where it is, or goes; it is stored next. */
    void put(SuccessRecord record, StageId column, Place place) {
        rank(record.id(), column, place).ifPresentOrElse(record::rankAt, () -> {
            renumber(column, record.id());
            put(record, column, place);
        });
    }

    private OptionalLong rank(RecordId record, StageId column, Place place) {
        return switch (place) {
            case Place.Top() -> OptionalLong.of(Ranks.top(first(column, record)));
            case Place.Below(var above) -> below(record, column, above);
        };
    }

    private OptionalLong below(RecordId record, StageId column, RecordId above) {
        var rankAbove = rankIn(column, above);
        return rankAbove.isEmpty()
                ? OptionalLong.of(Ranks.top(first(column, record)))
                : Ranks.between(rankAbove, next(column, record, above, rankAbove.getAsLong()));
    }

    private OptionalLong first(StageId column, RecordId without) {
        return rank(jdbc.sql("""
                        select rank from success_record where stage_id = :column and id <> :without
                        order by rank, id limit 1
                        """).param("column", column.value()).param("without", without.value()));
    }

    private OptionalLong rankIn(StageId column, RecordId record) {
        return rank(jdbc.sql("select rank from success_record where stage_id = :column and id = :record")
                .param("column", column.value())
                .param("record", record.value()));
    }

    private OptionalLong next(StageId column, RecordId without, RecordId above, long rankAbove) {
        return rank(jdbc.sql("""
                        select rank from success_record
                        where stage_id = :column and id <> :without and (rank, id) > (:rank, :above)
                        order by rank, id limit 1
                        """)
                .param("column", column.value())
                .param("without", without.value())
                .param("rank", rankAbove)
                .param("above", above.value()));
    }

    private static OptionalLong rank(JdbcClient.StatementSpec select) {
        return select.query(Long.class).optional().map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private void renumber(StageId column, RecordId without) {
        jdbc.sql("""
                        select id from success_record where stage_id = :column and id <> :without order by id for no key update
                        """)
                .param("column", column.value())
                .param("without", without.value())
                .query(Long.class)
                .list();
        jdbc.sql("""
                        update success_record r set rank = n.place * :gap
                        from (select id, row_number() over (order by rank, id) as place
                            from success_record where stage_id = :column and id <> :without) n
                        where r.id = n.id
                        """)
                .param("gap", Ranks.GAP)
                .param("column", column.value())
                .param("without", without.value())
                .update();
        feed.everythingChanged(Topic.RECORD);
    }
}
