package app.evergreen.bench;

import app.evergreen.database.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded PostgreSQL as the application starts it, on its own, so that several nodes share it and outlive each other. */
public final class Database implements AutoCloseable {

    private final Path directory;
    private final EmbeddedDatabase server;
    private final JdbcClient jdbc;

    /** A cluster in this directory, made if there is none. */
    public Database(Path directory) {
        this.directory = directory;
        server = EmbeddedDatabase.start(directory, Map.of(), Clock.systemUTC(), () -> {});
        var source = new PGSimpleDataSource();
        source.setURL(server.login().url());
        source.setUser(server.login().username());
        source.setPassword(server.login().password());
        jdbc = JdbcClient.create(source);
    }

    /** The arguments that make a node use it. */
    public String[] arguments() {
        var login = server.login();
        return new String[] {
            "--spring.datasource.url=" + login.url(),
            "--spring.datasource.username=" + login.username(),
            "--spring.datasource.password=" + login.password()
        };
    }

    /** Ends its server as a power cut would; it is started again after half a second, on the same port. */
    public void crash() {
        try {
            var pid = Files.readAllLines(directory.resolve("postgresql-18/postmaster.pid"))
                    .getFirst();
            ProcessHandle.of(Long.parseLong(pid.strip())).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For questions about what is stored, beside what is measured. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Such as 18.6. */
    String version() {
        return jdbc.sql("show server_version").query(String.class).single();
    }

    /** Success managers who are called so, followed by 1, 2, 3 …, with the administrator's password. */
    void addUsers(String name, int number) {
        jdbc.sql("""
                        with made as (
                            insert into app_user (username, display_name, password_hash, created_at)
                            select :name || n, 'User ' || n, (select password_hash from app_user where username = 'admin'), now()
                            from generate_series(1, :number) n returning id)
                        insert into user_role (user_id, role) select id, 'SUCCESS_MANAGER' from made
                        """).param("name", name).param("number", number).update();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
