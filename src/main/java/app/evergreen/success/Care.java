package app.evergreen.success;

import static app.evergreen.success.Keys.value;

import app.evergreen.security.UserId;
import app.evergreen.team.TeamId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after a record, and how they came to it.
 *
 * @param teamId the team it belongs to
 * @param successPartnerId the member who looks after it
 * @param handedOffAt when winning a lead handed it over; missing for a record made by hand
 * @param takenAt when somebody first took over what had been handed off
 */
@Embeddable
record Care(
        @Nullable Long teamId,
        @Nullable Long successPartnerId,
        @Nullable Instant handedOffAt,
        @Nullable Instant takenAt) {

    static final Care NOBODY = new Care(null, null, null, null);

    /** Left to a team by a hand-off (R6.3). */
    static Care handedOff(@Nullable TeamId team, Instant at) {
        return new Care(value(team, TeamId::value), null, at, null);
    }

    /** Whether it came from a hand-off and nobody has ever taken it (R5.2). */
    boolean isNew() {
        return handedOffAt != null && takenAt == null;
    }

    Care in(@Nullable TeamId team) {
        return new Care(value(team, TeamId::value), successPartnerId, handedOffAt, takenAt);
    }

    /** Entrusted to somebody else, or nobody; whoever looks after it from now on has taken it. */
    Care entrustedTo(@Nullable UserId successPartner, Instant at) {
        var next = value(successPartner, UserId::value);
        var taken = isNew() && next != null && !Objects.equals(next, successPartnerId);
        return new Care(teamId, next, handedOffAt, taken ? at : takenAt);
    }
}
