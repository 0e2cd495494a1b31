package app.evergreen.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting on this thread. */
@Component
public class CurrentUser {

    /** The signed-in user; nothing while the system itself acts or nobody is logged in. */
    public Optional<SignedIn> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** The signed-in user. Throws {@link IllegalStateException} where nobody is, which no screen or command can reach. */
    public SignedIn get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Who did it, for threads and for "closed by"; nothing while the system itself acts. */
    public Optional<UserId> actor() {
        return find().map(SignedIn::id);
    }

    /** Whether whoever acts has this right of {@link Rights}. */
    public boolean may(String right) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(granted -> ("ROLE_" + right).equals(granted.getAuthority()));
    }
}
