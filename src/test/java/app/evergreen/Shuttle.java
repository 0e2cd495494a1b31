package app.evergreen;

import app.evergreen.bench.client.BoardPage;
import app.evergreen.bench.client.BoardPage.Moved;
import app.evergreen.bench.client.Broken;
import app.evergreen.bench.client.Visitor;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Somebody who moves a card of their own round the first three lanes, one move after the other, until they stop or are not answered. */
final class Shuttle implements AutoCloseable {

    /** Three, so that the lane before is neither the lane in which the card is nor the one to which it goes. */
    private static final int LANES = 3;

    private final BoardPage board;
    private final long card;
    private final AtomicInteger moves = new AtomicInteger();
    private final Thread moving;
    private volatile long acknowledged;
    private volatile long next;
    private volatile boolean going = true;
    private volatile boolean ended;

    /** Begins at once, with the card of this number on the visitor's board; different ones for different people. */
    Shuttle(Visitor visitor, int number) {
        board = BoardPage.open(visitor, 0, message -> {});
        var spot = board.cards().get(number);
        card = spot.card();
        acknowledged = spot.lane();
        next = spot.lane();
        moving = Thread.startVirtualThread(this::move);
    }

    private void move() {
        try {
            while (going) {
                next = after(acknowledged);
                if (board.move(card, acknowledged, next, null) != Moved.DONE) {
                    ended = true;
                    return;
                }
                acknowledged = next;
                moves.incrementAndGet();
            }
        } catch (Broken unanswered) {
            ended = true;
        }
    }

    private long after(long lane) {
        var lanes = board.lanes();
        var place = IntStream.range(0, LANES)
                .filter(number -> lanes.get(number) == lane)
                .findFirst()
                .orElseThrow();
        return lanes.get((place + 1) % LANES);
    }

    long card() {
        return card;
    }

    /** How many moves the server has said are stored. */
    int moves() {
        return moves.get();
    }

    /** Whether a move was not answered as stored. */
    boolean ended() {
        return ended;
    }

    /** Where the card is when nothing acknowledged is lost; the last move may be stored although nobody was told so. */
    Set<Long> mayBeIn() {
        return Set.copyOf(List.of(acknowledged, next));
    }

    /** Waits until the last move is answered. */
    void stop() {
        going = false;
        try {
            moving.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        board.close();
    }
}
