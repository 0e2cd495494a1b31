package app.evergreen.support;

import app.evergreen.database.EmbeddedDatabase;
import app.evergreen.database.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * The one PostgreSQL of a test run. It migrates a template once; every Spring context gets a copy of it, which takes some
 * milliseconds. Nothing needs to survive, so nothing waits for the disk.
 */
final class TestDatabase {

    private static final String TEMPLATE = "template_evergreen";
    private static final Map<String, String> IN_A_HURRY =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "300");
    private static final TestDatabase SHARED = new TestDatabase();

    private final Login login;
    private final AtomicInteger copies = new AtomicInteger();

    private TestDatabase() {
        var directory = Path.of("target", "test-database");
        var server = EmbeddedDatabase.start(directory, IN_A_HURRY, Clock.systemUTC(), () -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        login = server.login();
        create(TEMPLATE, "template1");
        Flyway.configure()
                .dataSource(login.url(TEMPLATE), login.username(), login.password())
                .load()
                .migrate();
    }

    private static void close(EmbeddedDatabase server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TestDatabase shared() {
        return SHARED;
    }

    Login login() {
        return login;
    }

    /** The address of a new database that is migrated and otherwise empty. */
    String copy() {
        var name = "test_" + copies.incrementAndGet();
        create(name, TEMPLATE);
        return login.url(name);
    }

    private void create(String name, String template) {
        try (var connection = asSuperuser(login.url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS %s (FORCE)".formatted(name));
            statement.execute("CREATE DATABASE %s OWNER %s TEMPLATE %s".formatted(name, login.username(), template));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the database " + name, e);
        }
    }

    Connection asSuperuser(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", login.password());
    }
}
