package app.evergreen.bench.server;

import app.evergreen.bench.Distribution;
import app.evergreen.bench.Distribution.Samples;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Two nodes under load, of which one is killed. Its users log in at the other one. */
final class KilledNode implements Measurement {

    private static final int SESSIONS = 8;
    private static final int MOVES = 400;
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "nodes.killed";
    }

    @Override
    public int nodes() {
        return 2;
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        var dying = bed.startNode();
        try (var staying = Crowd.open(bed, bed.application(), SESSIONS);
                var leaving = Crowd.open(bed, dying, SESSIONS)) {
            var halves = 2 * SESSIONS;
            var stay = movers(staying, 0, halves);
            var leave = movers(leaving, SESSIONS, halves);
            var others = Thread.startVirtualThread(() -> leaving.each((board, number) ->
                    IntStream.range(0, MOVES).forEach(i -> leave.get(number).move())));
            var answers = new Samples();
            staying.each((board, number) -> IntStream.range(0, MOVES).forEach(i -> {
                if (number == 0 && i == MOVES / 2) {
                    dying.kill();
                }
                add(answers, stay.get(number).move());
            }));
            join(others);
            var lost = Ledger.lost(bed.database().jdbc(), leave, leaving)
                    + Ledger.lost(bed.database().jdbc(), stay, staying);
            return List.of(
                    new Figures(Row.KILLED_LOST, Distribution.once(lost)),
                    new Figures(Row.KILLED_ANSWER, answers.distribution()),
                    new Figures(Row.KILLED_RETURN, Distribution.once(returning(bed))));
        }
    }

    private static List<Mover> movers(Crowd crowd, int first, int step) {
        return IntStream.range(0, SESSIONS)
                .mapToObj(number -> new Mover(crowd.boards().get(number), crowd, first + number, step))
                .toList();
    }

    private static void add(Samples samples, Optional<Double> sample) {
        synchronized (samples) {
            samples.add(sample);
        }
    }

    private static void join(Thread others) {
        try {
            others.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static double returning(TestBed bed) {
        var begin = System.nanoTime();
        Crowd.open(bed, bed.application(), 1).close();
        return (System.nanoTime() - begin) / NANOS_PER_MILLI;
    }
}
