package app.evergreen.success.ui;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import lombok.extern.slf4j.Slf4j;

/**
 * Does after changes what takes its time, on a thread of its own: at once when it is quiet, and, the longer it takes, the less often, so
 * that it never takes more than its part of the time, and at most four times a second. It is always done after the last change.
 */
@Slf4j
class Afterwards {

    /** For how many times as long as it has worked something rests that may take a tenth of the time. */
    static final int A_TENTH = 9;

    /** The same of half of the time. */
    static final int HALF = 1;

    private static final long SHORTEST_REST = Duration.ofMillis(250).toNanos();

    private final int rests;
    private final Runnable work;
    private final ScheduledExecutorService thread;
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile long rested = System.nanoTime();

    /**
     * Does nothing before the first request.
     *
     * @param name what the thread is called
     * @param rests {@link #A_TENTH} or {@link #HALF}
     */
    Afterwards(String name, int rests, Runnable work) {
        this.rests = rests;
        this.work = work;
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** It has to be done once more. */
    void request() {
        if (due.compareAndSet(false, true)) {
            runIn(rested - System.nanoTime());
        }
    }

    private void runIn(long rest) {
        var _ = thread.schedule(this::run, rest, TimeUnit.NANOSECONDS);
    }

    /** Who asks while it works does not know yet for how long it is to rest after that: then the rest is kept here. */
    private void run() {
        var rest = rested - System.nanoTime();
        if (rest > 0) {
            runIn(rest);
            return;
        }
        due.set(false);
        var begun = System.nanoTime();
        work();
        var ended = System.nanoTime();
        rested = ended + Math.max(SHORTEST_REST, rests * (ended - begun));
    }

    private void work() {
        try {
            work.run();
        } catch (RuntimeException failed) {
            log.warn("{} failed", Thread.currentThread().getName(), failed);
        }
    }

    void end() {
        thread.shutdownNow();
    }
}
