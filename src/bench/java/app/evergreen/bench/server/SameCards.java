package app.evergreen.bench.server;

import app.evergreen.bench.Distribution.Samples;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import app.evergreen.bench.client.BoardPage;
import app.evergreen.bench.client.Broken;
import app.evergreen.bench.client.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sessions that all want the same few cards: each move is done, or answered that somebody else was first. */
final class SameCards implements Measurement {

    private static final int SESSIONS = 16;
    private static final int CARDS = 5;
    private static final int MOVES = 100;
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "server.same";
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        var samples = new Samples();
        var seen = new ConcurrentHashMap<Long, Long>();
        try (var crowd = Crowd.open(bed, bed.application(), SESSIONS, number -> message -> note(message, seen))) {
            var cards = crowd.cards().stream().limit(CARDS).toList();
            cards.forEach(card -> seen.put(card.card(), card.lane()));
            crowd.each((board, number) -> {
                for (var i = 0; i < MOVES; i++) {
                    var card = cards.get((number + i) % CARDS).card();
                    var sample = move(board, card, seen, crowd);
                    synchronized (samples) {
                        samples.add(sample);
                    }
                }
            });
        }
        return List.of(new Figures(Row.SAME_CARDS, samples.distribution()));
    }

    /** What the pushed news says of those cards; a session that is told late asks for what is no longer so. */
    private static void note(String message, Map<Long, Long> seen) {
        for (var spot : Spot.in(message)) {
            seen.computeIfPresent(spot.card(), (card, before) -> spot.lane());
        }
    }

    private static Optional<Double> move(BoardPage board, long card, Map<Long, Long> seen, Crowd crowd) {
        var lane = seen.get(card);
        var begin = System.nanoTime();
        try {
            board.move(card, lane, crowd.next(lane), null);
        } catch (Broken unanswered) {
            return Optional.empty();
        }
        return Optional.of((System.nanoTime() - begin) / NANOS_PER_MILLI);
    }
}
