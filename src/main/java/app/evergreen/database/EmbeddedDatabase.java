package app.evergreen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lombok.extern.slf4j.Slf4j;

/** A running embedded PostgreSQL with the application's database in it; restarted a few times if it dies. */
@Slf4j
public final class EmbeddedDatabase implements AutoCloseable {

    private static final int RESTARTS = 3;
    private static final int RESTART_DELAY_MILLIS = 500;

    private final DataDirectoryLock lock;
    private final Postgres postgres;
    private final Map<String, String> settings;
    private final Login login;
    private final Runnable giveUp;
    private int restarts;
    private boolean closed;

    /**
     * Starts PostgreSQL on a free port of the loopback address, with a new cluster if the directory holds none.
     *
     * @param path the data directory, made if missing; only one process can use it at a time
     * @param settings of {@code postgresql.conf}, beyond our own
     * @param giveUp called once, when the server has died more often than it is restarted
     */
    public static EmbeddedDatabase start(Path path, Map<String, String> settings, Clock clock, Runnable giveUp) {
        var directory = DataDirectory.at(path);
        try {
            var lock = DataDirectoryLock.take(directory, clock);
            try {
                return new EmbeddedDatabase(directory, lock, settings, giveUp);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data directory " + directory.root(), e);
        }
    }

    private EmbeddedDatabase(DataDirectory directory, DataDirectoryLock lock, Map<String, String> more, Runnable giveUp)
            throws IOException {
        this.lock = lock;
        this.giveUp = giveUp;
        postgres = new Postgres(directory, new PostgresPrograms(new Binaries(directory).unpacked(), directory.log()));
        login = new Login(freePort(), Secret.in(directory.secret()));
        settings = settings(login.port(), more);
        postgres.createOnce(directory.secret());
        postgres.endLeftOver();
        postgres.start(settings);
        prepare();
        watch();
        log.info("Embedded PostgreSQL runs on port {}; its data lies in {}", login.port(), directory.root());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Map<String, String> settings(int port, Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "port", Integer.toString(port),
                "unix_socket_directories", "",
                "max_connections", "100",
                "timezone", "UTC",
                "log_timezone", "UTC",
                "logging_collector", "on",
                "log_filename", "postgresql-%a.log",
                "log_truncate_on_rotation", "on",
                "log_rotation_size", "0"));
        // what moves leave behind makes the next ones and the counts dearer until it is cleared away (ADR 53)
        settings.put("autovacuum_naptime", "10s");
        settings.putAll(more);
        return settings;
    }

    private void prepare() throws IOException {
        try {
            login.prepare();
        } catch (SQLException e) {
            postgres.stop();
            throw new IOException("Cannot prepare the database", e);
        }
    }

    /** How the application reaches its database, as an ordinary role that owns it. */
    public Login login() {
        return login;
    }

    private synchronized void watch() throws IOException {
        var exit = postgres.process().map(ProcessHandle::onExit);
        CompletableFuture<?> end = exit.isPresent() ? exit.get() : CompletableFuture.completedFuture(null);
        var later = CompletableFuture.delayedExecutor(RESTART_DELAY_MILLIS, TimeUnit.MILLISECONDS);
        end.thenRunAsync(this::restart, later).exceptionally(this::abandon);
    }

    private synchronized void restart() {
        if (closed) {
            return;
        }
        if (restarts == RESTARTS) {
            throw new IllegalStateException("PostgreSQL died again after %d restarts".formatted(RESTARTS));
        }
        restarts++;
        log.error("PostgreSQL died: restart {} of {}", restarts, RESTARTS);
        try {
            postgres.endLeftOver();
            postgres.start(settings);
            watch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Void abandon(Throwable cause) {
        log.error("PostgreSQL cannot be kept running: Evergreen ends", cause);
        giveUp.run();
        return null;
    }

    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (postgres.process().isPresent()) {
                postgres.stop();
            }
        } finally {
            lock.close();
        }
    }
}
