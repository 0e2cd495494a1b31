package app.evergreen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/** The embedded PostgreSQL's password, made at the first start and kept in a file that only its owner reads. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class Secret {

    private static final int BYTES = 24;

    /** Letters, digits, - and _ only: it can stand in SQL between quotes. */
    static String in(Path file) throws IOException {
        if (!Files.exists(file)) {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            Files.writeString(
                    OwnerOnly.file(file),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return Files.readString(file).strip();
    }
}
