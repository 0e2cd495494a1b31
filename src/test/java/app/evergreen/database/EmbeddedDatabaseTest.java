package app.evergreen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final Map<String, String> IN_A_HURRY = Map.of("fsync", "off");

    private static final String TRIGRAMS = "CREATE EXTENSION IF NOT EXISTS pg_trgm";

    /** Shared, so that the programs are unpacked once. */
    @TempDir
    private static Path folder;

    private final AtomicInteger givenUp = new AtomicInteger();

    @Test
    void whatWasWrittenIsThereAfterARestart() throws Exception {
        try (var database = start()) {
            query(database, "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        try (var database = start()) {
            assertThat(query(database, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void theApplicationIsAnOrdinaryRoleThatOwnsItsDatabase() throws Exception {
        try (var database = start()) {
            assertThat(query(
                            database,
                            "SELECT rolsuper OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = user"))
                    .isEqualTo("f");
            query(database, TRIGRAMS);
            assertThat(query(database, "SELECT similarity('Évergreen', 'Évergreens') > 0.5"))
                    .isEqualTo("t");
        }
    }

    @Test
    void lettersFoldAlikeWhateverTheMachinesLanguage() throws Exception {
        try (var database = start()) {
            query(database, TRIGRAMS);
            assertThat(query(database, "SELECT lower('ÉÖ')")).isEqualTo("éö");
            assertThat(query(database, "SELECT show_trgm('مرحبا') <> '{}'")).isEqualTo("t");
        }
    }

    @Test
    void commitsAreSafeOnTheDiskUnlessAskedOtherwise() throws Exception {
        try (var database = EmbeddedDatabase.start(folder, Map.of(), Clock.systemUTC(), givenUp::incrementAndGet)) {
            assertThat(query(database, "SELECT current_setting('fsync') || current_setting('synchronous_commit')"))
                    .isEqualTo("onon");
        }
    }

    @Test
    void withoutThePasswordNobodyComesIn() throws Exception {
        try (var database = start()) {
            assertThatThrownBy(
                            () -> DriverManager.getConnection(database.login().url(), "postgres", "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void aSecondOneOnTheSameDirectoryIsToldWhoHoldsIt() throws Exception {
        try (var database = start()) {
            assertThat(database.login()).isNotNull();
            assertThatThrownBy(this::start)
                    .isInstanceOf(DataDirectoryException.class)
                    .hasMessageContaining("in use by another Evergreen: process "
                            + ProcessHandle.current().pid());
        }
    }

    @Test
    void aServerThatOutlivedItsApplicationIsReplaced() throws Exception {
        start().close();
        var directory = DataDirectory.at(folder);
        var left = new Postgres(directory, new PostgresPrograms(new Binaries(directory).unpacked(), directory.log()));
        left.start(Map.of("unix_socket_directories", "", "port", "54329"));
        var survivor = left.process().orElseThrow();
        try (var database = start()) {
            await().until(() -> !survivor.isAlive());
            assertThat(query(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aNumberThatBelongsToAnotherProgramNowIsForgotten() throws Exception {
        start().close();
        Files.writeString(
                DataDirectory.at(folder).cluster().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (var database = start()) {
            assertThat(query(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aDeadServerIsStartedAgainThreeTimesAndThenGivenUp() throws Exception {
        try (var database = start()) {
            for (var death = 0; death < 3; death++) {
                kill();
                await().atMost(Duration.ofSeconds(20)).until(() -> answers(database));
            }
            assertThat(givenUp).hasValue(0);
            kill();
            await().atMost(Duration.ofSeconds(20))
                    .untilAtomic(givenUp, count -> assertThat(count).isEqualTo(1));
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, IN_A_HURRY, Clock.systemUTC(), givenUp::incrementAndGet);
    }

    private static void kill() throws IOException {
        var pidFile = DataDirectory.at(folder).cluster().resolve("postmaster.pid");
        var server = ProcessHandle.of(
                Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()));
        server.orElseThrow().destroyForcibly();
        server.orElseThrow().onExit().join();
    }

    private static boolean answers(EmbeddedDatabase database) {
        try {
            return query(database, "SELECT 1").equals("1");
        } catch (SQLException e) {
            return false;
        }
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        var login = database.login();
        try (var connection = DriverManager.getConnection(login.url(), login.username(), login.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
