package app.evergreen.success;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.InBrowser;
import app.evergreen.support.Screen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class AchievedJourney extends InBrowser {

    private static final String WATCH = """
            window.celebrated = 0;
            new MutationObserver(() => {
              if (document.querySelector('eg-celebration')?.shadowRoot?.querySelector('.word')) window.celebrated++;
            }).observe(document.querySelector('eg-celebration').shadowRoot, {childList: true, subtree: true});
            """;

    @Test
    void onlyWhoAchievesARecordSeesTheCelebrationAndEverybodySeesTheFlag() {
        var record = "/records/" + scenery().record("Meadow expansion", "Active");
        var other = as("manager", record);
        assertThat(Screen.button(other, "Achieved")).isVisible();
        other.evaluate(WATCH);
        var page = as("success", record);

        Screen.button(page, "Achieved").click();

        assertThat(celebration(page)).isVisible();
        assertThat(celebration(page)).isHidden();
        for (var each : new Page[] {page, other}) {
            assertThat(Screen.flag(each, "Achieved")).isVisible();
            assertThat(Screen.field(each, "Health")).hasValue("100");
            assertThat(Screen.button(each, "Achieved")).isHidden();
            assertThat(Screen.button(each, "Lost")).isHidden();
        }
        Assertions.assertThat(other.evaluate("window.celebrated")).isEqualTo(0);
    }

    @Test
    void anAchievedRecordIsReopenedByItsMenu() {
        var page = as("success", "/records/" + scenery().record("Meadow expansion", "Active"));
        Screen.button(page, "Achieved").click();
        assertThat(Screen.flag(page, "Achieved")).isVisible();

        Screen.choose(page, "More", "Reopen");

        assertThat(Screen.flag(page, "Achieved")).isHidden();
        assertThat(Screen.field(page, "Health")).hasValue("75");
        assertThat(Screen.button(page, "Achieved")).isVisible();
    }

    private static Locator celebration(Page page) {
        return page.locator("eg-celebration .word");
    }
}
