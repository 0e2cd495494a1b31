package app.evergreen.bench.server;

import app.evergreen.bench.Distribution.Samples;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Moves on one node, seen on a board of the other one. */
final class TwoNodes implements Measurement {

    private static final int WARM_UP = 100;
    private static final int MOVES = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final double NANOS_PER_MILLI = 1e6;

    private final Samples samples = new Samples();
    private final Arrivals arrivals = new Arrivals(this::arrived);
    private boolean warm;

    @Override
    public String name() {
        return "nodes.other";
    }

    private synchronized void arrived(long nanos) {
        if (warm) {
            samples.add(nanos / NANOS_PER_MILLI);
        }
    }

    private synchronized void lose(int moves) {
        for (var lost = warm ? moves : 0; lost > 0; lost--) {
            samples.add(Optional.empty());
        }
    }

    @Override
    public int nodes() {
        return 2;
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        try (var other = bed.startNode();
                var here = Crowd.open(bed, bed.application(), 1);
                var there = Crowd.open(bed, other, 1, arrivals::of)) {
            var cards = new Mover(here.first(), here, 0, 1);
            for (var i = 0; i < WARM_UP + MOVES; i++) {
                synchronized (this) {
                    warm = i >= WARM_UP;
                }
                arrivals.expect(cards.next(), cards.nextLane(), there.boards().size());
                cards.move();
                Waiting.until(() -> arrivals.missing() == 0, PATIENCE);
                lose(arrivals.forget());
            }
        }
        return List.of(new Figures(Row.OTHER_NODE, samples.distribution()));
    }
}
