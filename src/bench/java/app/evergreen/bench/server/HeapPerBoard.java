package app.evergreen.bench.server;

import app.evergreen.bench.Distribution;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import java.util.List;

/** What is reachable in the heap with boards open, against with one: what all of them share is not counted. */
final class HeapPerBoard implements Measurement {

    private static final int BOARDS = 40;

    @Override
    public String name() {
        return "server.heap";
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        var node = bed.application();
        try (var first = Crowd.open(bed, node, 1)) {
            var before = node.reachableKilobytes();
            try (var crowd = Crowd.open(bed, node, BOARDS)) {
                var perBoard =
                        (node.reachableKilobytes() - before) / crowd.boards().size();
                return List.of(new Figures(Row.HEAP_PER_BOARD, Distribution.once(perBoard)));
            }
        }
    }
}
