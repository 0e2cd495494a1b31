package app.evergreen.mail;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What nobody can guess and everybody can pass on: 128 random bits as 32 hexadecimal digits. */
final class Tokens {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
