package app.evergreen.base;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Lets commands carry their own moment: what runs {@link #during} a moment reads that moment from the application's clock, and
 * everybody else reads the time of day. Stories that are told after the event (demo data, imports) need it.
 */
public final class Moment {

    private static final ScopedValue<Instant> NOW = ScopedValue.newInstance();

    private Moment() {}

    /** Runs the work as if it happened at that moment. */
    public static void during(Instant moment, Runnable work) {
        ScopedValue.where(NOW, moment).run(work);
    }

    /** A clock that tells the moment being run, else what the given clock tells. */
    public static Clock clock(Clock otherwise) {
        return new MomentClock(otherwise);
    }

    private static final class MomentClock extends Clock {

        private final Clock otherwise;

        MomentClock(Clock otherwise) {
            this.otherwise = otherwise;
        }

        @Override
        public Instant instant() {
            return NOW.isBound() ? NOW.get() : otherwise.instant();
        }

        @Override
        public ZoneId getZone() {
            return otherwise.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new MomentClock(otherwise.withZone(zone));
        }
    }

    /** The moment being run, if any. */
    public static Optional<Instant> running() {
        return NOW.isBound() ? Optional.of(NOW.get()) : Optional.empty();
    }
}
