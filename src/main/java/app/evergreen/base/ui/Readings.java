package app.evergreen.base.ui;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;

/**
 * Shows what is read, each reading in its turn: one that began before another that is shown already is none. So what was begun before
 * one's own save never overwrites what the save has shown.
 */
@RequiredArgsConstructor
public final class Readings<T> {

    private final Consumer<T> apply;
    private final AtomicLong turns = new AtomicLong();
    private long shown;

    /**
     * Reads, on whatever thread this is.
     *
     * @return shows what was read, if it is still worth showing; to be run on the page
     */
    Runnable take(Supplier<T> read) {
        // taken before reading: what a later turn shows is never older
        var turn = turns.incrementAndGet();
        var what = read.get();
        return () -> show(turn, what);
    }

    private void show(long turn, T what) {
        if (turn > shown) {
            shown = turn;
            apply.accept(what);
        }
    }

    /** Reads and shows at once, on the page: for the window whose own user has just done something. */
    public void show(Supplier<T> read) {
        take(read).run();
    }
}
