package app.evergreen.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What makes a calendar's address private.
 *
 * @param value 256 random bits as 43 letters, digits, hyphens and underscores; whoever knows it reads the calendar
 */
public record CalendarSecret(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CalendarSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CalendarSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** All that is stored: the secret cannot be told from it, and needs no salt, for nobody can guess 256 bits. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The calendar's address, relative to the application's root. */
    public String path() {
        return "calendar/" + value + ".ics";
    }

    @Override
    public String toString() {
        return "CalendarSecret";
    }
}
