package app.evergreen.success.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.SystemActor;
import app.evergreen.success.BoardQuery;
import app.evergreen.success.Visibility;
import app.evergreen.support.Desks;
import app.evergreen.support.IntegrationTest;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** Who is told, and what comes of it when that fails; whoever closes a window, or goes to another page, is told nothing any more. */
@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class BoardFeedTest {

    private final ApplicationContext context;
    private final BoardFeed boards;
    private final ChangeFeed feed;
    private final BoardPicture.Camera camera;
    private final BoardCounts counts;
    private final SystemActor system;
    private final Visibility visibility;
    private final Clock clock;
    private final JdbcClient jdbc;

    @Test
    void aClosedBoardLeavesNoFollowerBehind() {
        try (var desks = new Desks(context)) {
            var before = boards.openBoards();
            var followers = feed.followers();
            var window = desks.window("admin");
            window.navigate("board", Board.class);
            assertThat(boards.openBoards()).isEqualTo(before + 1);

            var page = window.getUI();
            page.getSession().removeUI(page);

            assertThat(boards.openBoards()).isEqualTo(before);
            assertThat(feed.followers()).isEqualTo(followers);
        }
    }

    @Test
    void aBoardThatIsLeftIsToldNothing() {
        try (var desks = new Desks(context)) {
            var window = desks.window("admin");
            window.navigate("board", Board.class);
            var open = boards.openBoards();

            window.getUI().navigate("settings/stages");

            assertThat(boards.openBoards()).isEqualTo(open - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crm",
                "activities",
                "settings/activity-types",
                "partners",
                "settings/stages",
                "settings/lost-reasons",
                "settings/tags",
                "settings/lead-stages",
                "settings/teams",
                "settings/users",
                "settings/general"
            })
    void noOtherPageLeavesOneBehindEither(String address) {
        try (var desks = new Desks(context)) {
            var followers = feed.followers();
            var window = desks.window("admin");
            window.getUI().navigate(address);
            assertThat(feed.followers()).isGreaterThan(followers);

            var page = window.getUI();
            page.getSession().removeUI(page);

            assertThat(feed.followers()).isEqualTo(followers);
        }
    }

    @Test
    void aBoardThatCannotBeToldAsksForEverything() {
        var board = new Refusing();
        var joined = boards.join(board);

        changed(Topic.RECORD);

        await().untilAsserted(() -> assertThat(board.missed).isPositive());
        joined.end();
    }

    @Test
    void whatCannotBeReadIsAskedForByEveryBoard() {
        var nowhere = JdbcClient.create(new DriverManagerDataSource("jdbc:nowhere"));
        var broken = new BoardFeed(feed, new BoardQuery(nowhere, visibility, clock), camera, counts, system);
        var board = new Listening();
        broken.begin();
        broken.join(board);

        changed(Topic.THREAD);

        await().untilAsserted(() -> assertThat(board.missed).isOne());
        broken.end();
    }

    @Test
    void movesAreToldWhileBoardsAreReadAgain() {
        var board = new Slow();
        var joined = boards.join(board);

        changed(Topic.STAGE);
        await().untilAsserted(() -> assertThat(board.expecting).isTrue());
        changed(Topic.RECORD);

        await().untilAsserted(() -> assertThat(board.shown).isPositive());
        board.readsOn.countDown();
        joined.end();
    }

    private void changed(Topic topic) {
        jdbc.sql("select pg_notify('evergreen', :said)")
                .param("said", topic + ":1")
                .query((row, number) -> number)
                .list();
    }

    private static class Listening implements BoardFeed.OpenBoard {

        volatile int missed;

        @Override
        public void show(BoardNews news) {}

        @Override
        public void count(Film film) {}

        @Override
        public void expectPicture() {}

        @Override
        public void readAgain(Film film) {}

        @Override
        public synchronized void missed() {
            missed++;
        }
    }

    private static class Refusing extends Listening {

        @Override
        public void show(BoardNews news) {
            throw new IllegalStateException("This board cannot be told");
        }
    }

    /** One that is read again for as long as a test wants. */
    private static class Slow extends Listening {

        final CountDownLatch readsOn = new CountDownLatch(1);
        volatile boolean expecting;
        volatile int shown;

        @Override
        public void expectPicture() {
            expecting = true;
        }

        @Override
        public void readAgain(Film film) {
            try {
                readsOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public synchronized void show(BoardNews news) {
            if (expecting) {
                shown++;
            }
        }
    }
}
