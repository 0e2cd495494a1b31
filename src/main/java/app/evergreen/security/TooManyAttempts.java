package app.evergreen.security;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** A log-in that was not even tried, because too many have failed. */
class TooManyAttempts extends LockedException {

    private final long seconds;

    TooManyAttempts(Duration wait) {
        super("Too many failed log-ins");
        seconds = wait.plusMillis(999).toSeconds();
    }

    long seconds() {
        return seconds;
    }
}
