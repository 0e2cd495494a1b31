package app.evergreen.database;

import java.io.Serial;
import java.nio.file.Path;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** The data directory cannot be used; says why, and what to do about it. */
@Getter(AccessLevel.PACKAGE)
final class DataDirectoryException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String action;

    private DataDirectoryException(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    static DataDirectoryException taken(Path root, String holder) {
        return new DataDirectoryException(
                "The data directory %s is in use by another Evergreen: %s.".formatted(root, holder),
                "Stop that one, or give this one its own with --evergreen.data-dir=… (and its own --server.port=…).",
                null);
    }

    static DataDirectoryException unusable(Path root, @Nullable Throwable cause) {
        return new DataDirectoryException(
                "The user %s cannot write to the data directory %s.".formatted(System.getProperty("user.name"), root),
                "Give the directory to this user, or name another one with --evergreen.data-dir=….",
                cause);
    }

    static DataDirectoryException failed(String command, String output, Path log) {
        return new DataDirectoryException(
                "The embedded PostgreSQL failed at %s:%n%s".formatted(command, output),
                "%s tells more. A PostgreSQL of your own can be named instead, with --spring.datasource.url=….%s"
                        .formatted(log, Postgres.runsAsRoot() ? " Started by an ordinary user, it may work." : ""),
                null);
    }
}
