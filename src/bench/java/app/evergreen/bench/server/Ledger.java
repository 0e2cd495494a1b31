package app.evergreen.bench.server;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the server has acknowledged, against what is stored. */
final class Ledger {

    private Ledger() {}

    /**
     * How many acknowledged moves are not stored. A move that was on its way when its node or the database died may be stored although nobody was told
     * so: its card is then one lane further.
     */
    static long lost(JdbcClient jdbc, List<Mover> movers, Crowd crowd) {
        var stored = jdbc
                .sql("select id, stage_id from success_record")
                .query((row, number) -> Map.entry(row.getLong(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return movers.stream()
                .flatMap(mover -> mover.acknowledged().entrySet().stream())
                .filter(told -> {
                    var lane = stored.get(told.getKey());
                    return !told.getValue().equals(lane)
                            && !Long.valueOf(crowd.next(told.getValue())).equals(lane);
                })
                .count();
    }
}
