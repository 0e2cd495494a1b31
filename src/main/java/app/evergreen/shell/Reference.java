package app.evergreen.shell;

import java.security.SecureRandom;
import java.util.Locale;

/** A short word under which an error is found in the log. */
final class Reference {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BOUND = 36 * 36 * 36 * 36 * 36;

    private Reference() {}

    static String next() {
        return Integer.toString(RANDOM.nextInt(BOUND), 36).toUpperCase(Locale.ROOT);
    }
}
