package app.evergreen.success;

import static app.evergreen.success.Keys.value;

import app.evergreen.security.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a record came to be; it stays as it is.
 *
 * @param createdBy who made it; missing where the system did
 * @param createdAt when
 */
@Embeddable
record Made(
        @Nullable @Column(updatable = false) Long createdBy,
        @Column(updatable = false) Instant createdAt) {

    static Made by(Optional<UserId> user, Instant at) {
        return new Made(value(user.orElse(null), UserId::value), at);
    }
}
