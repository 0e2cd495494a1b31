package app.evergreen.success.ui;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Counts again after changes, on a thread of its own: at once when it is quiet, and, the longer counting takes, the less often, so that
 * it never takes more than a tenth of the time, and at most four times a second. The last change is always counted.
 */
class Recount {

    private static final int RESTS = 9;
    private static final long SHORTEST_REST = Duration.ofMillis(250).toNanos();

    private final Runnable count;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("board-counts").daemon().factory());
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile long rested = System.nanoTime();

    Recount(Runnable count) {
        this.count = count;
    }

    /** Something may have to be counted again. */
    void request() {
        if (due.compareAndSet(false, true)) {
            runIn(rested - System.nanoTime());
        }
    }

    private void runIn(long rest) {
        var _ = thread.schedule(this::run, rest, TimeUnit.NANOSECONDS);
    }

    /** Who asks while it counts does not know yet for how long it is to rest after that: then the rest is kept here. */
    private void run() {
        var rest = rested - System.nanoTime();
        if (rest > 0) {
            runIn(rest);
            return;
        }
        due.set(false);
        var begun = System.nanoTime();
        count.run();
        var ended = System.nanoTime();
        rested = ended + Math.max(SHORTEST_REST, RESTS * (ended - begun));
    }

    void end() {
        thread.shutdownNow();
    }
}
