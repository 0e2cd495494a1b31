package app.evergreen.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.Addresses;
import app.evergreen.support.InBrowser;
import app.evergreen.support.Layout;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pseudo-language that is written from right to left shows what a real one would meet. */
class RightToLeftJourney extends InBrowser {

    private static final String LATIN = "[A-Za-z]";
    private static final int HEIGHT = 844;

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void noPageScrollsSidewaysOrOverlaps(int width) {
        var page = inPseudoLanguage(width);
        var softly = new SoftAssertions();
        for (var address : pages()) {
            open(page, address);
            softly.assertThat(Layout.scrollsSideways(page)).as(address).isFalse();
            softly.assertThat(Layout.overlaps(page)).as(address).isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void everyWordOfNavigationAndHeadlinesComesFromTheBundle() {
        var page = inPseudoLanguage(1440);
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        var softly = new SoftAssertions();
        for (var address : Addresses.ALL) {
            open(page, address);
            for (var navigation : page.getByRole(AriaRole.NAVIGATION).all()) {
                softly.assertThat(navigation.innerText()).as(address).doesNotContainPattern(LATIN);
            }
            for (var headline : headlines(page)) {
                softly.assertThat(headline.innerText()).as(address).doesNotContainPattern(LATIN);
            }
        }
        softly.assertAll();
    }

    private Page inPseudoLanguage(int width) {
        scenery().language("admin", "ar-XB");
        var page = stranger(options -> options.setViewportSize(width, HEIGHT));
        page.navigate(address("/login"));
        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill("evergreen");
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private static List<Locator> headlines(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .all();
    }

    private List<String> pages() {
        var customer = scenery().company("Ferry lines", "+12025550143");
        var lead = scenery().lead("Ferry tickets", customer, null);
        var pages = new ArrayList<>(Addresses.ALL);
        pages.add("/records/" + scenery().record("Ferry tickets", "Onboarding", lead));
        pages.add("/leads/" + lead);
        pages.add("/partners/" + customer);
        return pages;
    }

    private void open(Page page, String path) {
        page.navigate(address(path));
        Layout.awaitCalm(page);
    }
}
