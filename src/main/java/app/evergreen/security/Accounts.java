package app.evergreen.security;

import app.evergreen.realtime.Change;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;

/**
 * Accounts as they are now, of those who are logged in: what an administrator changes holds from the next request on, on every node.
 * Read once after each change, not once a request.
 */
@Component
public class Accounts {

    /** How long a log-in lasts, however busy. */
    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final Map<UserId, Optional<AppUser>> known = new ConcurrentHashMap<>();
    private final AppUserRepository users;
    private final Clock clock;

    Accounts(AppUserRepository users, Clock clock, ChangeFeed feed) {
        this.users = users;
        this.clock = clock;
        feed.follow(Set.of(Topic.USER), this::forget);
    }

    private void forget(Change change) {
        known.keySet().removeIf(user -> change.concerns(user.value()));
    }

    /** Reads this account again; for the one who has just changed it and must not wait for the feed. */
    public void forget(UserId user) {
        known.remove(user);
    }

    /** The same person as they are now; nothing when they may not be logged in any more. */
    public Optional<SignedIn> now(SignedIn then) {
        return known.computeIfAbsent(then.id(), id -> users.findById(id.value()))
                .filter(AppUser::isActive)
                .filter(user -> clock.instant().isBefore(then.since().plus(LONGEST_SESSION)))
                .map(user -> then.version() == user.getVersion() ? then : new SignedIn(user, then.since()));
    }

    /**
     * Brings a session up to date. The session's own context is changed, so that everything that acts for the session sees it at once.
     *
     * @return whether the session goes on
     */
    public boolean refresh(SecurityContext context) {
        var before = context.getAuthentication();
        if (before == null || !(before.getPrincipal() instanceof SignedIn then)) {
            return true;
        }
        var now = now(then);
        now.filter(signedIn -> signedIn.version() != then.version())
                .ifPresent(signedIn -> context.setAuthentication(as(signedIn, before)));
        return now.isPresent();
    }

    private static Authentication as(SignedIn now, Authentication before) {
        now.eraseCredentials();
        var after = UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities());
        after.setDetails(before.getDetails());
        return after;
    }
}
