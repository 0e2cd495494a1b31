package app.evergreen.success.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.security.SystemActor;
import app.evergreen.security.UserId;
import app.evergreen.success.BoardFilter;
import app.evergreen.success.BoardViewer;
import app.evergreen.support.CountedStatements;
import app.evergreen.support.IntegrationTest;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class FilmTest {

    private static final BoardViewer ONE = new BoardViewer(new UserId(1), LocalDate.of(2026, 9, 1));
    private static final BoardViewer ANOTHER = new BoardViewer(new UserId(2), LocalDate.of(2026, 9, 2));
    private static final BoardFilter SEARCH = BoardFilter.ALL.withSearch("portal");
    private static final BoardFilter MINE = SEARCH.withMine(true);

    private final BoardPicture.Camera camera;
    private final CountedStatements statements;
    private final SystemActor actor;

    @Test
    void boardsWithTheSameFilterShareWhatIsReadExceptWhatEachHasFolded() {
        var film = camera.film();
        assertThat(taking(film, SEARCH, ONE)).isGreaterThan(1);

        assertThat(taking(film, SEARCH, ANOTHER)).isOne();
    }

    @Test
    void aFilterThatMeansSomethingElseToEachIsReadForEach() {
        var film = camera.film();
        taking(film, MINE, ONE);

        assertThat(taking(film, MINE, ONE)).isOne();
        assertThat(taking(film, MINE, ANOTHER)).isEqualTo(3);
    }

    @Test
    void boardsWithTheSameFilterAreCountedOnceAndToldTheSame() {
        var film = camera.film();
        var counted = actor.as("admin", () -> film.count(SEARCH, ONE));

        actor.as("admin", () -> {
            assertThat(statements.during(
                            () -> assertThat(film.count(SEARCH, ANOTHER)).isEqualTo(counted)))
                    .isZero();
            assertThat(film.count(SEARCH, ANOTHER).patch()).isSameAs(counted.patch());
            return counted;
        });
    }

    private int taking(Film film, BoardFilter filter, BoardViewer viewer) {
        return actor.as("admin", () -> statements.during(() -> film.take(filter, viewer)));
    }
}
