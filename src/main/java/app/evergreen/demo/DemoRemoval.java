package app.evergreen.demo;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the demo data away (R2.5). */
@Service
@RequiredArgsConstructor
public class DemoRemoval {

    private static final Set<Topic> CHANGED = EnumSet.of(
            Topic.RECORD,
            Topic.LEAD,
            Topic.PARTNER,
            Topic.TAG,
            Topic.TEAM,
            Topic.USER,
            Topic.THREAD,
            Topic.ACTIVITY,
            Topic.NOTICE);

    private final DemoRows rows;
    private final DemoLogins logins;
    private final DemoClearing clearing;
    private final TransactionTemplate transaction;
    private final ChangeFeed feed;

    /** How a removal went. */
    public sealed interface Result {

        /**
         * The demo data is gone.
         *
         * @param done what went and what stays
         */
        record Removed(DemoPreview done) implements Result {}

        /** Nothing has changed: the administrator's password is still the demo's, which everybody knows. */
        record PasswordFirst() implements Result {}

        /** There is no demo data. */
        record Nothing() implements Result {}
    }

    /** Whether there is demo data. */
    @RolesAllowed(Rights.ADMINISTER)
    public boolean present() {
        return rows.present();
    }

    /** Whether the administrator has to set a new password before a removal. */
    @RolesAllowed(Rights.ADMINISTER)
    public boolean needsPassword() {
        return logins.opens(DemoHouse.ADMINISTRATOR);
    }

    /** What a removal would do right now: it is done, looked at, and taken back. */
    @RolesAllowed(Rights.ADMINISTER)
    public DemoPreview preview() {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return clearing.clear();
        }));
    }

    /** Removes the demo data in one transaction. */
    @RolesAllowed(Rights.ADMINISTER)
    public Result remove() {
        if (!present()) {
            return new Result.Nothing();
        }
        if (needsPassword()) {
            return new Result.PasswordFirst();
        }
        return new Result.Removed(Objects.requireNonNull(transaction.execute(status -> {
            var done = clearing.clear();
            CHANGED.forEach(feed::everythingChanged);
            return done;
        })));
    }
}
