package app.evergreen.success;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.bench.browser.Traffic;
import app.evergreen.support.BoardPage;
import app.evergreen.support.InBrowser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What a browser fetches that has never been here (ADR 52). */
class FirstLoadJourney extends InBrowser {

    private static final int MOST_REQUESTS = 20;
    private static final double MOST_KILOBYTES = 340;
    private static final int WIDTH = 1440;
    private static final int LOW = 200;
    private static final int BELOW_THE_WINDOW = 8;

    @Test
    void aBoardIsThereWithFewRequestsAndKilobytes() {
        var known = as("success", "/board");
        var stranger =
                stranger(options -> options.setStorageState(known.context().storageState()));
        try (var traffic = new Traffic(stranger)) {
            stranger.navigate(address("/board"));
            assertThat(new BoardPage(stranger).top("Onboarding")).isVisible();
            traffic.settle();

            assertThat(traffic.requests()).isLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(traffic.kilobytes()).isLessThan(MOST_KILOBYTES);
        }
    }

    @Test
    void cardsBelowTheWindowGetWhatTheyShowAfterThoseThatAreSeen() {
        for (var i = 0; i < BELOW_THE_WINDOW; i++) {
            scenery().record("Below the window " + i, "Onboarding");
        }

        var board = as("success", "/board", options -> options.setViewportSize(WIDTH, LOW));

        assertThat(board.locator("[data-card]:has(.foot)", new Page.LocatorOptions().setHasText("Below the window")))
                .hasCount(BELOW_THE_WINDOW);
        assertThat(board.locator("[data-card]:not(:has(.foot))")).hasCount(0);
    }
}
