package app.evergreen.security;

import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds who wants to log in; names are compared in lower case, without outer blanks. */
@Component
@RequiredArgsConstructor
class UserDirectory implements UserDetailsService {

    private final AppUserRepository users;
    private final Clock clock;

    @Override
    public SignedIn loadUserByUsername(String username) {
        return users.findByUsername(Usernames.normal(username))
                .map(user -> new SignedIn(user, clock.instant()))
                .orElseThrow(() -> new UsernameNotFoundException("No user " + username));
    }
}
