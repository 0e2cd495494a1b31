package app.evergreen.mail;

import java.util.regex.Pattern;

/** The names that are reserved for examples: whoever asks for it, nothing ever goes there (R2.2). */
final class Nobody {

    /** Finds an address of theirs, without regard to case; Java and PostgreSQL read it alike. */
    static final String ADDRESS = "[@.]example\\.(com|org|net)$";

    private static final Pattern PATTERN = Pattern.compile(ADDRESS, Pattern.CASE_INSENSITIVE);

    private Nobody() {}

    static boolean has(String address) {
        return PATTERN.matcher(address).find();
    }
}
