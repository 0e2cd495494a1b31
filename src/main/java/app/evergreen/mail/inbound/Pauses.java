package app.evergreen.mail.inbound;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Pauses between attempts, each twice as long as the one before, up to five minutes; all of them end when the application does. */
final class Pauses {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration STAND_BY = Duration.ofSeconds(5);

    private final CountDownLatch ended = new CountDownLatch(1);
    private Duration next = FIRST;

    void grow() {
        rest(next);
        next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
    }

    void shrink() {
        next = FIRST;
    }

    /** Another node is at work; should it die, this one is there soon. */
    void standBy() {
        rest(STAND_BY);
    }

    void rest(Duration pause) {
        try {
            var _ = ended.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    void end() {
        ended.countDown();
    }
}
