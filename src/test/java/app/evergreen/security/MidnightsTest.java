package app.evergreen.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.evergreen.realtime.Change;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.support.IntegrationTest;
import app.evergreen.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every open page hears when a day begins for somebody. */
@IntegrationTest
@NullUnmarked
class MidnightsTest {

    private static final Instant BEFORE_MIDNIGHT_IN_AUCKLAND = Instant.parse("2027-03-01T10:59:50Z");

    private static final Change SOMETHING_ELSE = Change.everything(Topic.SETTINGS);

    @Autowired
    private Midnights midnights;

    @Autowired
    private ChangeFeed feed;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private final LinkedBlockingQueue<Change> told = new LinkedBlockingQueue<>();
    private ChangeFeed.Following following;

    @BeforeEach
    void someoneLivesInAuckland() throws InterruptedException {
        jdbc.sql("""
                        insert into app_user (username, display_name, password_hash, time_zone, created_at)
                        values ('kiri', 'Kiri', '', 'Pacific/Auckland', now())
                        """).update();
        clock.set(BEFORE_MIDNIGHT_IN_AUCKLAND);
        following = feed.follow(Set.of(Topic.DAY, Topic.SETTINGS), told::add);
        midnights.look();
        tellSomethingElse();
        // the clock may have been somewhere else before, and that is told first
        await().until(() -> SOMETHING_ELSE.equals(told.poll(10, TimeUnit.SECONDS)));
    }

    private void tellSomethingElse() {
        transaction.executeWithoutResult(status -> feed.everythingChanged(Topic.SETTINGS));
    }

    @AfterEach
    void stopListening() {
        following.end();
    }

    @Test
    void aUsersMidnightIsAnnounced() throws InterruptedException {
        clock.advance(Duration.ofSeconds(10));
        midnights.look();

        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(Change.everything(Topic.DAY));
    }

    @Test
    void noOtherMomentIs() throws InterruptedException {
        midnights.look();
        clock.advance(Duration.ofSeconds(9));
        midnights.look();

        tellSomethingElse();
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(SOMETHING_ELSE);
    }
}
