package app.evergreen.security;

import java.util.Locale;

/** How log-in names are written. */
final class Usernames {

    private Usernames() {}

    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
