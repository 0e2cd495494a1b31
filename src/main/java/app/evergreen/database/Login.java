package app.evergreen.database;

import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The way into an embedded database: the application's own role and database, both named {@code evergreen}.
 *
 * @param port on the loopback address
 * @param password the application's and the superuser's
 */
public record Login(int port, String password) {

    private static final String NAME = "evergreen";

    public String url() {
        return url(NAME);
    }

    /** The address of another database of the same server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String username() {
        return NAME;
    }

    /** Makes the role and its database if they are missing; the role is ordinary and owns nothing else. */
    void prepare() throws SQLException {
        var maintenance = new PGSimpleDataSource();
        maintenance.setURL(url("postgres"));
        try (var connection = maintenance.getConnection(Postgres.SUPERUSER, password);
                var statement = connection.createStatement()) {
            if (isMissing(statement, "SELECT FROM pg_roles WHERE rolname = '" + NAME + "'")) {
                statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(NAME, password));
            }
            if (isMissing(statement, "SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(NAME, NAME));
            }
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            return !found.next();
        }
    }

    @Override
    public String toString() {
        return "Login[%s]".formatted(url());
    }
}
