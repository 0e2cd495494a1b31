package app.evergreen.calendar;

import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The current user's calendar address: there is one at most, a new one ends the old one. */
@Service
@RequiredArgsConstructor
public class CalendarLinkService {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    /** Makes a new address. Its secret is told now and never again. */
    @RolesAllowed(Rights.READ)
    public CalendarSecret renew() {
        var secret = CalendarSecret.random();
        jdbc.sql("""
                        insert into calendar_link (user_id, digest, created_at) values (:user, :digest, :at)
                        on conflict (user_id) do update set digest = excluded.digest, created_at = excluded.created_at
                        """)
                .param("user", currentUser.get().id().value())
                .param("digest", secret.digest())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return secret;
    }

    /** Ends the address; calendars that have subscribed to it get nothing any more. */
    @RolesAllowed(Rights.READ)
    public void revoke() {
        jdbc.sql("delete from calendar_link where user_id = :user")
                .param("user", currentUser.get().id().value())
                .update();
    }

    /** When the address was made, if there is one. */
    @RolesAllowed(Rights.READ)
    public Optional<Instant> since() {
        return jdbc.sql("select created_at from calendar_link where user_id = :user")
                .param("user", currentUser.get().id().value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
