package app.evergreen.bench.server;

import app.evergreen.bench.Measurement;
import java.util.List;

/** All that is measured without a browser. */
public final class ServerRows {

    private ServerRows() {}

    /** In the order of the table; the memory is read after all that one node has done. */
    public static List<Measurement> all() {
        return List.of(
                new HeapPerBoard(),
                new Moves(),
                new SameCards(),
                new Memory(),
                new Broadcasts(),
                new TwoNodes(),
                new KilledNode(),
                new RestartedDatabase(),
                new Starts());
    }
}
