package app.evergreen.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.support.Accessibility;
import app.evergreen.support.Addresses;
import app.evergreen.support.BoardPage;
import app.evergreen.support.InBrowser;
import app.evergreen.support.Layout;
import app.evergreen.support.Screen;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessibilityJourney extends InBrowser {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void noPageKeepsAnybodyOut(ColorScheme scheme) {
        var page = admin(scheme);
        var softly = new SoftAssertions();
        for (var address : pages()) {
            open(page, address);
            softly.check(() -> Accessibility.assertNoViolation(page));
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void noDialogKeepsAnybodyOut(ColorScheme scheme) {
        var page = admin(scheme);
        page.navigate(address("/records/" + scenery().record("Ferry terminal", "Onboarding")));
        Screen.button(page, "Lost").click();
        assertThat(Screen.button(page, "Confirm")).isVisible();
        Accessibility.assertNoViolation(page);
        Screen.button(page, "Cancel").click();

        page.navigate(address("/board"));
        new BoardPage(page).choose("Ferry terminal", "Move to…");
        Accessibility.assertNoViolation(page);
        Screen.button(page, "Cancel").click();
        page.keyboard().press("Control+k");
        assertThat(page.getByText("Type a title, a name")).isVisible();
        Accessibility.assertNoViolation(page);
    }

    @Test
    void noPageScrollsSidewaysOnAPhone() {
        var page = as(
                "admin",
                "/board",
                options -> options.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT).setHasTouch(true));
        var tooWide = new ArrayList<String>();
        for (var address : pages()) {
            open(page, address);
            if (Layout.scrollsSideways(page)) {
                tooWide.add(address);
            }
        }
        assertThat(tooWide).isEmpty();
    }

    private Page admin(ColorScheme scheme) {
        return as("admin", "/board", options -> options.setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    private List<String> pages() {
        var customer = scenery().company("Ferry lines", "+12025550143");
        var lead = scenery().lead("Ferry tickets", customer, null);
        var pages = new ArrayList<>(Addresses.ALL);
        pages.add("/records/" + scenery().record("Ferry tickets", "Onboarding", lead));
        pages.add("/leads/" + lead);
        pages.add("/partners/" + customer);
        pages.add("/nowhere");
        return pages;
    }

    private void open(Page page, String path) {
        page.navigate(address(path));
        Layout.awaitCalm(page);
    }
}
