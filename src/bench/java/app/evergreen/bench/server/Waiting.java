package app.evergreen.bench.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits, without keeping a processor from what is measured. */
final class Waiting {

    private static final long STEP_NANOS = 1_000_000;

    private Waiting() {}

    /** Waits until it is so; whether it became so in time. */
    static boolean until(BooleanSupplier so, Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
        return true;
    }

    /** Waits until this moment of {@link System#nanoTime}. */
    static void untilNanos(long moment) {
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
