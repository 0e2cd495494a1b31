package app.evergreen.bench.server;

import app.evergreen.bench.Application;
import app.evergreen.bench.Distribution;
import app.evergreen.bench.Distribution.Samples;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One who moves cards, and very many who look: when the last of them sees a move, and whether all see all of many. They look at a node of
 * their own, with the heap that README.md recommends for hundreds of open boards.
 */
final class Broadcasts implements Measurement {

    private static final int SINGLE_MOVES = 20;
    private static final int A_SECOND = 20;
    private static final int SECONDS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final double NANOS_PER_MILLI = 1e6;

    private static final String HEAP = "-Xmx512m";

    private final Samples each = new Samples();
    private final Samples last = new Samples();
    private final Arrivals arrivals = new Arrivals(this::arrived);
    private double latest;
    private boolean many;

    @Override
    public String name() {
        return "server.broadcast";
    }

    private synchronized void arrived(long nanos) {
        latest = Math.max(latest, nanos / NANOS_PER_MILLI);
        if (many) {
            each.add(nanos / NANOS_PER_MILLI);
        }
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        var boards = bed.options().browsers();
        var flags = Stream.concat(Application.FLAGS.stream(), Stream.of(HEAP)).toList();
        try (var node = bed.startNode(bed.options().jar(), flags);
                var mover = Crowd.open(bed, node, 1);
                var crowd = Crowd.open(bed, node, boards, arrivals::of)) {
            var cards = new Mover(mover.first(), mover, 0, 1);
            single(cards, boards);
            var growth = growth(node, () -> many(cards, boards));
            return List.of(
                    new Figures(Row.BROADCAST_LAST, last.distribution()),
                    new Figures(Row.BROADCAST_EACH, each.distribution()),
                    new Figures(Row.BROADCAST_GROWTH, Distribution.once(growth / boards)));
        }
    }

    private void single(Mover cards, int boards) {
        for (var i = 0; i < SINGLE_MOVES; i++) {
            drop(cards, boards, System.nanoTime());
            var complete = Waiting.until(() -> arrivals.missing() == 0, PATIENCE);
            arrivals.forget();
            synchronized (this) {
                last.add(complete ? Optional.of(latest) : Optional.empty());
                latest = 0;
            }
        }
    }

    private void many(Mover cards, int boards) {
        synchronized (this) {
            many = true;
        }
        var begin = System.nanoTime();
        for (var i = 0; i < A_SECOND * SECONDS; i++) {
            var due = begin + i * Duration.ofSeconds(1).toNanos() / A_SECOND;
            Waiting.untilNanos(due);
            drop(cards, boards, due);
        }
        Waiting.until(() -> arrivals.missing() == 0, PATIENCE);
        synchronized (this) {
            for (var lost = arrivals.forget(); lost > 0; lost--) {
                each.add(Optional.empty());
            }
        }
    }

    private void drop(Mover cards, int boards, long due) {
        arrivals.expect(cards.next(), cards.nextLane(), boards, due);
        cards.move();
    }

    private static double growth(Application node, Runnable work) {
        var before = node.reachableKilobytes();
        work.run();
        return node.reachableKilobytes() - before;
    }
}
