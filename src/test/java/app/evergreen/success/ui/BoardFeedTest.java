package app.evergreen.success.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.support.Desks;
import app.evergreen.support.IntegrationTest;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** Whoever closes a window, or goes to another page, is told nothing any more. */
@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class BoardFeedTest {

    private final ApplicationContext context;
    private final BoardFeed boards;
    private final ChangeFeed feed;

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
}
