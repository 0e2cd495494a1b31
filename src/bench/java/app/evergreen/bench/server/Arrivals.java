package app.evergreen.bench.server;

import app.evergreen.bench.client.Spot;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** When the news of moves reaches boards: of each move, each board counts once. */
final class Arrivals {

    private final Map<Key, Long> sent = new ConcurrentHashMap<>();
    private final AtomicInteger missing = new AtomicInteger();
    private final LongConsumer late;

    /** Tells how many nanoseconds after the drop a board showed a move; called on the threads of connections. */
    Arrivals(LongConsumer late) {
        this.late = late;
    }

    /** A card is about to be dropped into this lane, and every one of the boards shall show it. */
    void expect(long card, long lane, int boards) {
        expect(card, lane, boards, System.nanoTime());
    }

    /** The same where the drop was due at this moment of {@link System#nanoTime}: a mover's delay counts too. */
    void expect(long card, long lane, int boards, long due) {
        for (var board = 0; board < boards; board++) {
            sent.put(new Key(board, card, lane), due);
        }
        missing.addAndGet(boards);
    }

    /** What is pushed to the board with this number, from 0. */
    Consumer<String> of(int board) {
        return message -> {
            for (var spot : Spot.in(message)) {
                var dropped = sent.remove(new Key(board, spot.card(), spot.lane()));
                if (dropped != null) {
                    late.accept(System.nanoTime() - dropped);
                    missing.decrementAndGet();
                }
            }
        };
    }

    /** Gives up what has not come; how much that is. */
    int forget() {
        sent.clear();
        return missing.getAndSet(0);
    }

    /** How many boards still lack a move. */
    int missing() {
        return missing.get();
    }

    private record Key(int board, long card, long lane) {}
}
