package app.evergreen.bench.server;

import app.evergreen.bench.client.BoardPage;
import app.evergreen.bench.client.BoardPage.Moved;
import app.evergreen.bench.client.Broken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Somebody who moves cards of their own round the lanes, one after the other, as fast as the server answers. */
final class Mover {

    private static final double NANOS_PER_MILLI = 1e6;

    private final BoardPage board;
    private final Crowd crowd;
    private final List<Long> cards = new ArrayList<>();
    private final AtomicInteger moved = new AtomicInteger();
    private final Map<Long, Long> lanes = new LinkedHashMap<>();
    private int turn;

    /** One for each board of the crowd; together they have all its cards in open lanes. */
    static List<Mover> each(Crowd crowd) {
        var boards = crowd.boards();
        return IntStream.range(0, boards.size())
                .mapToObj(number -> new Mover(boards.get(number), crowd, number, boards.size()))
                .toList();
    }

    /** Every {@code step}-th card on the board is theirs, beginning with number {@code first}. */
    Mover(BoardPage board, Crowd crowd, int first, int step) {
        this.board = board;
        this.crowd = crowd;
        var all = crowd.cards();
        for (var i = first; i < all.size(); i += step) {
            cards.add(all.get(i).card());
            lanes.put(all.get(i).card(), all.get(i).lane());
        }
    }

    /** Moves their next card; the milliseconds until the answer, nothing if there was none that says it is stored. */
    Optional<Double> move() {
        var card = cards.get(turn++ % cards.size());
        var seen = lanes.get(card);
        var to = crowd.next(seen);
        var begin = System.nanoTime();
        try {
            if (board.move(card, seen, to, null) != Moved.DONE) {
                return Optional.empty();
            }
        } catch (Broken unanswered) {
            return Optional.empty();
        }
        lanes.put(card, to);
        moved.incrementAndGet();
        return Optional.of((System.nanoTime() - begin) / NANOS_PER_MILLI);
    }

    /** How many moves the server has said are stored; other threads may ask. */
    int moved() {
        return moved.get();
    }

    /** Where the server has said that their cards are. */
    Map<Long, Long> acknowledged() {
        return lanes;
    }

    /** The card that {@link #move} takes next. */
    long next() {
        return cards.get(turn % cards.size());
    }

    /** The lane to which it goes. */
    long nextLane() {
        return crowd.next(lanes.get(next()));
    }
}
