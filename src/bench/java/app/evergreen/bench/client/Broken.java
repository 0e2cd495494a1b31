package app.evergreen.bench.client;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The conversation came to an end: no answer, or one that only says that something failed. */
public final class Broken extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Broken(String message) {
        this(message, null);
    }

    Broken(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
