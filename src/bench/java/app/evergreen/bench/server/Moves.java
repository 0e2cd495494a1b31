package app.evergreen.bench.server;

import app.evergreen.bench.Distribution;
import app.evergreen.bench.Distribution.Samples;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Sessions that move distinct cards as fast as they are answered, while each sees what all the others do. */
final class Moves implements Measurement {

    private static final int WARM_UP = 20_000;
    private static final int MEASURED = 10_000;
    private static final Duration AT_MOST = Duration.ofSeconds(90);
    private static final double NANOS_PER_SECOND = 1e9;

    @Override
    public String name() {
        return "server.moves";
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        var sessions = bed.options().sessions();
        var figures = new ArrayList<Figures>();
        for (var i = 0; i < sessions.size(); i++) {
            try (var crowd = Crowd.open(bed, bed.application(), sessions.get(i))) {
                var movers = Mover.each(crowd);
                move(crowd, movers, i == 0 ? WARM_UP : 0);
                figures.addAll(measured(crowd, movers, i == 0));
            }
        }
        return figures;
    }

    /** The moves per second, and how long each took. */
    private static List<Figures> measured(Crowd crowd, List<Mover> movers, boolean few) {
        var begin = System.nanoTime();
        var answers = move(crowd, movers, MEASURED);
        var seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
        var rate = Distribution.once(answers.samples().size() / seconds);
        return List.of(
                new Figures(few ? Row.MOVES_RATE : Row.MANY_MOVES_RATE, movers.size(), rate),
                new Figures(few ? Row.MOVES_ANSWER : Row.MANY_MOVES_ANSWER, movers.size(), answers));
    }

    private static Distribution move(Crowd crowd, List<Mover> movers, int moves) {
        var left = new AtomicInteger(moves);
        var end = System.nanoTime() + AT_MOST.toNanos();
        var samples = new Samples();
        crowd.each((board, number) -> {
            while (left.getAndDecrement() > 0 && System.nanoTime() < end) {
                var sample = movers.get(number).move();
                synchronized (samples) {
                    samples.add(sample);
                }
            }
        });
        return samples.distribution();
    }
}
