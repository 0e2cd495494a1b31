package app.evergreen.realtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens on one connection outside the pool. After a break it listens first and then tells everybody to read again, so nothing is
 * missed; a connection that is silent for some seconds is asked whether it lives. The waiting thread is also the one that tells: what arrives meanwhile waits in the socket and is told together.
 * It tells forty times a second at most, which nobody sees, so that however many changes there are, each page is told of few (ADR 52).
 */
@Slf4j
@Component
@RequiredArgsConstructor
class Listener implements SmartLifecycle {

    private static final int WAIT_MILLIS = 500;
    private static final long ROUND_NANOS = 25_000_000L;
    private static final long RETRY_NANOS = 1_000_000_000L;
    private static final long SILENCE_NANOS = 3_000_000_000L;
    private static final int ANSWER_SECONDS = 3;

    private final JdbcConnectionDetails database;
    private final ChangeFeed feed;
    private volatile boolean running;
    private @Nullable Thread thread;

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("change-feed").daemon().start(this::listen);
    }

    private void listen() {
        var missed = false;
        while (running) {
            try (var connection = connect()) {
                if (missed) {
                    feed.tell(Arrays.stream(Topic.values())
                            .map(Change::everything)
                            .toList());
                }
                tellWhatArrives(connection);
            } catch (SQLException | RuntimeException broken) {
                missed = true;
                if (running) {
                    log.warn("The change feed lost its connection and tries again: {}", broken.getMessage());
                    LockSupport.parkNanos(RETRY_NANOS);
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        var server = new PGSimpleDataSource();
        server.setURL(database.getJdbcUrl());
        var connection = server.getConnection(database.getUsername(), database.getPassword());
        try (var listen = connection.createStatement()) {
            listen.execute("listen " + Wire.CHANNEL);
        }
        return connection;
    }

    private void tellWhatArrives(Connection connection) throws SQLException {
        var news = connection.unwrap(PGConnection.class);
        var heard = System.nanoTime();
        while (running) {
            var arrived = news.getNotifications(WAIT_MILLIS);
            if (arrived != null && arrived.length > 0) {
                var begun = System.nanoTime();
                feed.tell(merged(arrived));
                LockSupport.parkNanos(begun + ROUND_NANOS - System.nanoTime());
                heard = System.nanoTime();
            } else if (System.nanoTime() - heard > SILENCE_NANOS) {
                ask(connection);
                heard = System.nanoTime();
            }
        }
    }

    /** It only listens: without asking, it would not notice for hours that the other end is gone without a word. */
    private static void ask(Connection connection) throws SQLException {
        if (!connection.isValid(ANSWER_SECONDS)) {
            throw new SQLException("no answer");
        }
    }

    private static List<Change> merged(PGNotification[] arrived) {
        var byTopic = new LinkedHashMap<Topic, Change>();
        for (var notification : arrived) {
            for (var change : Wire.decode(notification.getParameter())) {
                byTopic.merge(change.topic(), change, Change::and);
            }
        }
        return new ArrayList<>(byTopic.values());
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
