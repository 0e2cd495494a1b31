package app.evergreen.security;

import app.evergreen.base.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How log-in names are written. */
final class Usernames {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

    private Usernames() {}

    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a name for a new user, in the field {@code username}. */
    static Optional<Problem> problem(String username) {
        if (username.isEmpty()) {
            return Optional.of(Problem.of("username", "base.required"));
        }
        return FORM.matcher(username).matches()
                ? Optional.empty()
                : Optional.of(Problem.of("username", "security.user.username.form"));
    }
}
