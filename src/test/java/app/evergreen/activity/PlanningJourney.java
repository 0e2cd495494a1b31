package app.evergreen.activity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.InBrowser;
import app.evergreen.support.Screen;
import org.junit.jupiter.api.Test;

/** An activity's life with the keyboard alone. */
class PlanningJourney extends InBrowser {

    @Test
    void anActivityIsPlannedAndDoneWithTheKeyboardAlone() {
        var record = scenery().record("Keyboard rollout", "Adoption");
        var page = as("success", "/records/" + record);
        assertThat(Screen.headline(page, "Keyboard rollout")).isVisible();

        page.keyboard().press("Alt+p");
        assertThat(Screen.field(page, "Type")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().type("Call Ines");
        page.keyboard().press("Enter");

        assertThat(Screen.button(page, "Done: Call Ines")).isVisible();
        assertThat(Screen.button(page, "Plan")).isFocused();

        page.keyboard().press("Tab");
        assertThat(Screen.button(page, "Done: Call Ines")).isFocused();
        page.keyboard().press("Enter");
        assertThat(Screen.field(page, "What came of it?")).isFocused();
        page.keyboard().type("She likes it");
        page.keyboard().press("Enter");

        assertThat(Screen.button(page, "Done: Call Ines")).isHidden();
        assertThat(page.getByText("did “Call Ines”: She likes it")).isVisible();
    }

    @Test
    void onesOwnListIsWalkedAndWorkedWithKeys() {
        var page = as("success", "/activities");
        var lines = page.locator(".my-item");
        assertThat(lines.first()).isFocused();

        page.keyboard().press("j");
        assertThat(lines.nth(1)).isFocused();
        page.keyboard().press("k");
        assertThat(lines.first()).isFocused();
        page.keyboard().press("x");
        assertThat(page.getByText("1 selected")).isVisible();
        page.keyboard().press("x");
        page.keyboard().press("d");
        assertThat(Screen.field(page, "What came of it?")).isFocused();
        page.keyboard().press("Escape");
        assertThat(lines.first()).isFocused();
    }
}
