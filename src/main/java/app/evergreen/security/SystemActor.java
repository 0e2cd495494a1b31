package app.evergreen.security;

import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lets jobs, demo data and inbound mail call the public commands: as the system, or on behalf of a user whose story is told. A test
 * limits who may use it.
 */
@Component
@RequiredArgsConstructor
public class SystemActor {

    private final UserDirectory directory;

    /** Runs the work with every right and no user behind it. */
    public void run(Runnable work) {
        with(UsernamePasswordAuthenticationToken.authenticated("system", "", SignedIn.authorities(Rights.ALL)), () -> {
            work.run();
            return true;
        });
    }

    /** Runs the work as this user, with the user's own rights. */
    public <T> T as(String username, Supplier<T> work) {
        var user = directory.loadUserByUsername(username);
        return with(UsernamePasswordAuthenticationToken.authenticated(user, "", user.getAuthorities()), work);
    }

    private static <T> T with(Authentication authentication, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication);
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
