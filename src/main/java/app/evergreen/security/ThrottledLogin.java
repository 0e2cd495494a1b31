package app.evergreen.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks name and password, unless too many tries have failed. */
class ThrottledLogin implements AuthenticationProvider {

    private final DaoAuthenticationProvider login;
    private final LoginThrottle throttle;

    ThrottledLogin(UserDirectory directory, PasswordEncoder encoder, LoginThrottle throttle) {
        this.throttle = throttle;
        login = new DaoAuthenticationProvider(directory);
        login.setPasswordEncoder(encoder);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var wait = throttle.wait(attempt.getName(), address(attempt));
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        try {
            var done = login.authenticate(attempt);
            throttle.succeeded(attempt.getName(), address(attempt));
            return done;
        } catch (AuthenticationException failed) {
            throttle.failed(attempt.getName(), address(attempt));
            throw failed;
        }
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
