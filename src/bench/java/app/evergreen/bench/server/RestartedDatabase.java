package app.evergreen.bench.server;

import app.evergreen.bench.Distribution;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** PostgreSQL dies under load and is started again; the application is left alone. */
final class RestartedDatabase implements Measurement {

    private static final int SESSIONS = 8;
    private static final Duration BEFORE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "nodes.database";
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        try (var crowd = Crowd.open(bed, bed.application(), SESSIONS)) {
            var movers = Mover.each(crowd);
            var going = new AtomicBoolean(true);
            var load = Thread.startVirtualThread(() -> crowd.each((board, number) -> {
                while (going.get()) {
                    movers.get(number).move();
                }
            }));
            Waiting.untilNanos(System.nanoTime() + BEFORE.toNanos());
            bed.database().crash();
            var dead = System.nanoTime();
            var before = acknowledged(movers);
            var back = Waiting.until(() -> acknowledged(movers) > before + SESSIONS, PATIENCE);
            var milliseconds = (System.nanoTime() - dead) / NANOS_PER_MILLI;
            going.set(false);
            Waiting.until(() -> !load.isAlive(), PATIENCE);
            return List.of(
                    new Figures(
                            Row.DATABASE_LOST,
                            Distribution.once(Ledger.lost(bed.database().jdbc(), movers, crowd))),
                    new Figures(
                            Row.DATABASE_BACK,
                            back ? Distribution.once(milliseconds) : new Distribution(List.of(), 1)));
        }
    }

    private static int acknowledged(List<Mover> movers) {
        return movers.stream().mapToInt(Mover::moved).sum();
    }
}
