package app.evergreen.mail.inbound;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The turn of one node to look into a mailbox: an advisory lock on a connection of its own, outside the pool, which the database lets go
 * when the node dies.
 */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class Turn implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 5;

    private final Connection connection;

    /** The turn; nothing while another node has it. */
    static Optional<Turn> take(JdbcConnectionDetails database, String mailbox) throws SQLException {
        var connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        var turn = new Turn(connection);
        try {
            if (turn.lock(mailbox)) {
                return Optional.of(turn);
            }
        } catch (SQLException | RuntimeException broken) {
            turn.close();
            throw broken;
        }
        turn.close();
        return Optional.empty();
    }

    private boolean lock(String mailbox) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "mailbox " + mailbox);
            try (var row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Whether it is still this node's. */
    boolean lasts() throws SQLException {
        return connection.isValid(PATIENCE_SECONDS);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
