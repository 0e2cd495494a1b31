package app.evergreen.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.evergreen.support.IntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A listener of its own, on a line that the test cuts. */
@IntegrationTest
@NullUnmarked
class ListenerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ROUNDS = 20;
    private static final Duration ROUND = Duration.ofMillis(25);

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private Announcements announcements;

    @Autowired
    private JdbcClient jdbc;

    private final List<Change> told = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Change> rounds = new LinkedBlockingQueue<>();
    private Line line;
    private Listener listener;

    @BeforeEach
    void connect() {
        var server = URI.create(database.getJdbcUrl().substring("jdbc:".length()));
        line = new Line(server.getPort());
        var url = database.getJdbcUrl().replace(":" + server.getPort() + "/", ":" + line.port() + "/");
        var feed = new ChangeFeed(announcements);
        feed.follow(EnumSet.of(Topic.STAGE), told::add);
        feed.follow(EnumSet.of(Topic.TAG), rounds::add);
        listener = new Listener(new Through(url, database), feed);
    }

    @AfterEach
    void disconnect() throws IOException {
        listener.stop();
        line.close();
    }

    @Test
    void aLineThatDiesWithoutAWordIsNoticedAndEverythingIsReadAgain() {
        listener.start();
        await().untilAsserted(() -> {
            say("STAGE:1");
            assertThat(told).contains(Change.of(Topic.STAGE, Set.of(1L)));
        });

        line.cut();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told).contains(Change.everything(Topic.STAGE)));
    }

    @Test
    void whoCouldNotListenFromTheBeginningReadsEverythingWhenTheyCan() {
        line.refuse(true);
        listener.start();
        await().until(() -> line.refused() > 0);
        line.refuse(false);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told).contains(Change.everything(Topic.STAGE)));
    }

    @Test
    void whatChangesRightAfterAnotherIsToldALittleLaterSoThatMoreCanBeToldWithIt() throws InterruptedException {
        listener.start();
        await().until(() -> {
            say("TAG:1");
            return rounds.poll() != null;
        });

        var begun = System.nanoTime();
        for (var round = 0; round < ROUNDS; round++) {
            say("TAG:1");
            assertThat(rounds.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isNotNull();
        }

        // the half allows for rounds that a late change of the beginning made, and for moments in which the machine
        // stood still
        var whole = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(whole).isGreaterThan(ROUND.multipliedBy(ROUNDS).dividedBy(2));
    }

    private void say(String change) {
        jdbc.sql("select pg_notify('evergreen', :change)")
                .param("change", change)
                .query((row, number) -> number)
                .list();
    }

    private record Through(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {

        Through(String url, JdbcConnectionDetails database) {
            this(url, database.getUsername(), database.getPassword());
        }
    }
}
