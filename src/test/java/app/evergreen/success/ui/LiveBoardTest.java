package app.evergreen.success.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.ui.board.EncodedPatch;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.security.SystemActor;
import app.evergreen.security.UserId;
import app.evergreen.success.BoardQuery;
import app.evergreen.success.BoardViewer;
import app.evergreen.success.CardRow;
import app.evergreen.success.RecordId;
import app.evergreen.success.Visibility;
import app.evergreen.support.Desks;
import app.evergreen.support.IntegrationTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** In which order a page is shown the whole board and what moves on it, when the whole board takes its time. */
@IntegrationTest
@NullUnmarked
class LiveBoardTest {

    private static final BoardNews NEWS = new BoardNews(Set.of(new RecordId(1)), List.of());

    @RegisterExtension
    final Desks desks = new Desks();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BoardPicture.Camera camera;

    private final PageInTurn page = new PageInTurn();
    private final List<String> shown = new ArrayList<>();
    private LiveBoard live;

    @BeforeEach
    void open() {
        desks.window("admin");
        live = new LiveBoard(
                new Recorded(),
                context.getBean(BoardQuery.class),
                context.getBean(Visibility.class),
                new Mailbox(() -> shown.add("asks for everything")));
        // a feed that tells only what this test says
        live.begin(
                page,
                new BoardFeed(
                        context.getBean(ChangeFeed.class),
                        context.getBean(BoardQuery.class),
                        camera,
                        context.getBean(BoardCounts.class),
                        context.getBean(SystemActor.class)));
    }

    @Test
    void whatMovesWhileTheBoardIsReadIsShownAtOnceAndOnceMoreOnTopOfIt() {
        live.expectPicture();
        live.show(NEWS);
        page.runWaiting();
        assertThat(shown).containsExactly("news");

        live.readAgain(camera.film());
        page.runWaiting();
        live.show(NEWS);
        page.runWaiting();

        assertThat(shown).containsExactly("news", "picture", "news", "news");
    }

    @Test
    void aBoardThatHasReadEverythingItselfMeanwhileIsShownNoOlderPicture() {
        live.expectPicture();
        page.runWaiting();
        live.readsAnew();
        live.readAgain(camera.film());
        page.runWaiting();

        assertThat(shown).isEmpty();
    }

    @Test
    void aPageThatCannotBeReachedIsNotReadFor() {
        page.connect(false);
        for (var told = 0; told <= 50; told++) {
            live.show(NEWS);
            page.runWaiting();
        }
        shown.clear();

        live.expectPicture();
        live.readAgain(camera.film());
        page.runWaiting();

        assertThat(shown).isEmpty();
    }

    private final class Recorded implements LiveBoard.Canvas {

        @Override
        public void show(BoardPicture picture, List<CardRow> inSight) {
            shown.add("picture");
        }

        @Override
        public void show(EncodedPatch news) {
            shown.add("news");
        }

        @Override
        public void show(Film.Counted counted) {
            shown.add("counts");
        }

        @Override
        public BoardViewer viewer() {
            return new BoardViewer(new UserId(1), LocalDate.EPOCH);
        }
    }
}
