package app.evergreen.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * Makes guessing passwords slow: after some failures for one name from one address, or for any names from one address, the next try has
 * to wait, each time twice as long. Kept in memory, a bounded number of them, and forgotten after an hour.
 */
@Component
@RequiredArgsConstructor
class LoginThrottle {

    static final int FREE_BY_NAME = 5;
    static final int FREE_BY_ADDRESS = 50;
    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    static final Duration MEMORY = Duration.ofHours(1);
    static final int MOST_REMEMBERED = 10_000;

    private static final String ANY_NAME = "";

    private final Map<Source, Failures> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };
    private final Clock clock;

    /** How long this name has to wait at this address; zero when it may try. */
    synchronized Duration wait(String username, String address) {
        var now = clock.instant();
        return sources(username, address)
                .map(source -> of(source, now).waitAt(now, source.free()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** Counts a failure. */
    synchronized void failed(String username, String address) {
        var now = clock.instant();
        sources(username, address)
                .forEach(source -> remembered.put(source, of(source, now).andOneAt(now)));
    }

    /** Forgets the failures of this name at this address. */
    synchronized void succeeded(String username, String address) {
        remembered.remove(new Source(Usernames.normal(username), address));
    }

    private static Stream<Source> sources(String username, String address) {
        return Stream.of(new Source(Usernames.normal(username), address), new Source(ANY_NAME, address));
    }

    private Failures of(Source source, Instant now) {
        var failures = remembered.getOrDefault(source, new Failures(0, now));
        return failures.last().plus(MEMORY).isBefore(now) ? new Failures(0, now) : failures;
    }

    private record Source(String username, String address) {

        int free() {
            return username.equals(ANY_NAME) ? FREE_BY_ADDRESS : FREE_BY_NAME;
        }
    }

    private record Failures(int count, Instant last) {

        Failures andOneAt(Instant now) {
            return new Failures(count + 1, now);
        }

        Duration waitAt(Instant now, int free) {
            if (count < free) {
                return Duration.ZERO;
            }
            var doublings = Math.min(count - free, 10);
            var wait = FIRST_WAIT.multipliedBy(1L << doublings);
            var left = Duration.between(now, last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
            return left.isNegative() ? Duration.ZERO : left;
        }
    }
}
