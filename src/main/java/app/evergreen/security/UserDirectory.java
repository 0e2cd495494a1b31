package app.evergreen.security;

import lombok.RequiredArgsConstructor;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds who wants to log in; names are compared in lower case, without outer blanks. */
@Component
@RequiredArgsConstructor
class UserDirectory implements UserDetailsService {

    private final AppUserRepository users;

    @Override
    public SignedIn loadUserByUsername(String username) {
        return users.findByUsername(Usernames.normal(username))
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("No user " + username));
    }
}
