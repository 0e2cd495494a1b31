package app.evergreen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.evergreen.bench.Application;
import app.evergreen.bench.Database;
import app.evergreen.bench.client.BoardPage;
import app.evergreen.bench.client.BoardPage.Moved;
import app.evergreen.bench.client.Broken;
import app.evergreen.bench.client.Site;
import app.evergreen.bench.client.Spot;
import app.evergreen.bench.client.Visitor;
import app.evergreen.support.LoadBalancer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two packaged nodes on one PostgreSQL, behind the load balancer that the documentation shows (ADR 0054). */
@EnabledOnOs(value = OS.LINUX, disabledReason = "HAProxy is had on Linux")
@TestMethodOrder(OrderAnnotation.class)
class NodesIT {

    private static final Path JAR = Path.of("target/evergreen.jar");
    private static final int RECORDS = 300;
    private static final int ENOUGH = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static Database database;
    private static Application first;
    private static Application second;
    private static LoadBalancer balancer;
    private static Site site;

    @BeforeAll
    static void startBothAtTheSameMoment() {
        database = new Database(folder.resolve("data"));
        var other = CompletableFuture.supplyAsync(() -> node("second"));
        first = node("first");
        second = other.join();
        balancer = new LoadBalancer(first.port(), second.port());
        site = Site.onPort(balancer.port());
        await().atMost(PATIENCE).ignoreExceptions().until(() -> Visitor.logIn(site, "success", "evergreen") != null);
    }

    private static Application node(String name) {
        var arguments = Stream.concat(Stream.of(database.arguments()), Stream.of("--evergreen.load-data=" + RECORDS));
        return Application.start(
                JAR, Application.FLAGS, folder.resolve(name + ".log"), arguments.toArray(String[]::new));
    }

    @AfterAll
    static void end() {
        try (var _ = database;
                var _ = first;
                var _ = second;
                var _ = balancer;
                var _ = site) {
            // each is closed, also where another one has never been started
        }
    }

    @Test
    @Order(1)
    void anEmptyDatabaseIsMigratedAndFilledOnce() {
        assertThat(number("select count(*) - count(distinct version) from flyway_schema_history where version is"
                        + " not null"))
                .isZero();
        assertThat(number("select count(*) from success_record")).isEqualTo(RECORDS);
        assertThat(number("select count(*) from app_user where username = 'success'"))
                .isOne();
    }

    @Test
    @Order(2)
    void aMoveOnOneNodeShowsOnTheOther() {
        try (var here = new Looking(first);
                var there = new Looking(second)) {
            var card = here.board.cards().getFirst();
            var to = here.board.lanes().get(1);

            assertThat(here.board.move(card.card(), card.lane(), to, null)).isEqualTo(Moved.DONE);

            await().atMost(PATIENCE).until(() -> there.shows(card.card(), to));
        }
    }

    @Test
    @Order(3)
    void boardsOfAllNodesGoOnAfterPostgresHasDiedAndIsBack() {
        try (var here = new Looking(first);
                var there = new Looking(second)) {
            var card = here.board.cards().getLast();
            var to = here.board.lanes().get(1);

            database.crash();

            await().atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(Broken.class)
                    .until(() -> here.board.move(card.card(), card.lane(), to, null) == Moved.DONE);
            await().atMost(PATIENCE).until(() -> there.shows(card.card(), to));
            assertThat(stage(card.card())).isEqualTo(to);
        }
    }

    @Test
    @Order(4)
    void aNodeKilledUnderLoadLosesNoAcknowledgedMoveAndItsUsersAreAtTheOtherWhereTheyWere() {
        var leaving = visitorOf("node-2");
        var address = "board?outcome=OPEN&q=portal";
        assertThat(leaving.get(address)).contains("outlet");
        try (var dying = new Shuttle(leaving, 0);
                var staying = new Shuttle(visitorOf("node-1"), 1)) {
            await().atMost(PATIENCE).until(() -> dying.moves() > ENOUGH && staying.moves() > ENOUGH);

            second.kill();

            await().atMost(PATIENCE).until(dying::ended);
            var before = staying.moves();
            await().atMost(PATIENCE).until(() -> staying.moves() > before + ENOUGH);
            assertThat(staying.ended()).isFalse();
            staying.stop();
            assertThat(dying.mayBeIn()).contains(stage(dying.card()));
            assertThat(staying.mayBeIn()).contains(stage(staying.card()));
            await().atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(Broken.class)
                    .untilAsserted(() -> assertThat(leaving.logInAgain(address, "success", "evergreen"))
                            .contains(address));
            assertThat(leaving.cookie("NODE")).hasValue("node-1");
            assertThat(leaving.get(address)).contains("outlet");
        }
    }

    private static Visitor visitorOf(String node) {
        return Stream.generate(() -> Visitor.logIn(site, "success", "evergreen"))
                .limit(20)
                .filter(visitor -> visitor.cookie("NODE").equals(Optional.of(node)))
                .findFirst()
                .orElseThrow();
    }

    private static long stage(long record) {
        return number("select stage_id from success_record where id = " + record);
    }

    private static long number(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }

    /** A board of a node, and what it has been told. */
    private static final class Looking implements AutoCloseable {

        private final Set<Spot> told = ConcurrentHashMap.newKeySet();
        private final Site node;
        private final BoardPage board;

        Looking(Application at) {
            node = Site.onPort(at.port());
            board = BoardPage.open(
                    Visitor.logIn(node, "success", "evergreen"), 0, message -> told.addAll(Spot.in(message)));
        }

        boolean shows(long card, long lane) {
            return told.stream().anyMatch(spot -> spot.card() == card && spot.lane() == lane);
        }

        @Override
        public void close() {
            board.close();
            node.close();
        }
    }
}
