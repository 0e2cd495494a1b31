package app.evergreen.support;

import app.evergreen.base.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The time in a test: it stands at {@link #START} until somebody turns it. Inject it to do so. */
public final class TestClock extends Clock {

    /** A Monday morning in UTC, the zone of all tests that name none. */
    public static final Instant START = Instant.parse("2027-03-01T09:00:00Z");

    private volatile Instant now = START;

    /** Moves on, or back if negative. */
    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    /** Jumps to a moment. */
    public void set(Instant instant) {
        now = instant;
    }

    void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        TestClock testClock() {
            return new TestClock();
        }

        @Bean
        @Primary
        Clock turnedByHand(TestClock clock) {
            return Moment.clock(clock);
        }
    }
}
