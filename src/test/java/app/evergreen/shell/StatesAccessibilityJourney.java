package app.evergreen.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.Accessibility;
import app.evergreen.support.InBrowser;
import app.evergreen.support.Layout;
import app.evergreen.support.Screen;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Pages that keep nobody out when they are opened keep nobody out in their other states either, light and dark. */
class StatesAccessibilityJourney extends InBrowser {

    private static final String TITLE = "Ferry tickets";

    @Test
    void noStateOfARecordKeepsAnybodyOut() {
        var softly = new SoftAssertions();
        var page = calmly("manager", record("Onboarding"));
        look(softly, page, "a record without a lead");

        Screen.headline(page, TITLE).click();
        assertThat(Screen.field(page, "Title")).isVisible();
        look(softly, page, "its title being edited");
        page.keyboard().press("Escape");

        Screen.field(page, "Health").fill("101");
        Screen.field(page, "Health").blur();
        Screen.button(page, "Save").click();
        assertThat(page.getByText("Health is a whole number").first()).isVisible();
        look(softly, page, "a record with a mistake");
        softly.assertAll();
    }

    @Test
    void noClosedRecordKeepsAnybodyOut() {
        var softly = new SoftAssertions();
        var page = calmly("success", record("Renewal"));
        Screen.button(page, "Achieved").click();
        assertThat(Screen.flag(page, "Achieved")).isVisible();
        look(softly, page, "an achieved record");

        page.navigate(address(record("Renewal")));
        Screen.button(page, "Lost").click();
        Screen.pick(page, "Reason", "Price");
        Screen.button(page, "Confirm").click();
        assertThat(Screen.flag(page, "Lost")).isVisible();
        look(softly, page, "a lost record");
        softly.assertAll();
    }

    @Test
    void noConflictKeepsAnybodyOut() {
        var softly = new SoftAssertions();
        var record = record("Adoption");
        var mine = calmly("success", record);
        var theirs = as("manager", record);
        Screen.field(mine, "Email").fill("mine@example.com");
        assertThat(Screen.button(mine, "Save")).isVisible();

        Screen.field(theirs, "Email").fill("theirs@example.com");
        Screen.button(theirs, "Save").click();

        assertThat(mine.getByRole(AriaRole.RADIO).first()).isVisible();
        look(softly, mine, "a conflict");
        softly.assertAll();
    }

    @Test
    void noOtherLookOfALeadPartnerBoardOrGridKeepsAnybodyOut() {
        var softly = new SoftAssertions();
        var lead = "/leads/" + scenery().lead(TITLE, scenery().company("Ferry lines", "+12025550143"), null);
        var page = calmly("admin", lead + "?from=record");
        look(softly, page, "a lead to be read only");
        for (var path :
                new String[] {"/partners/new", "/partners?archived=true", "/partners?q=zzzz", "/board?q=zzzz"}) {
            page.navigate(address(path));
            look(softly, page, path);
        }

        page.navigate(address("/settings/stages"));
        var line = page.getByRole(
                AriaRole.ROW, new Page.GetByRoleOptions().setName("Adoption").setExact(true));
        line.getByText("Adoption").click();
        line.getByRole(AriaRole.TEXTBOX).first().fill("Active");
        page.keyboard().press("Enter");
        assertThat(page.getByText("There is a stage with this name already").first())
                .isVisible();
        look(softly, page, "an invalid line");
        softly.assertAll();
    }

    private String record(String stage) {
        return "/records/" + scenery().record(TITLE, stage);
    }

    private Page calmly(String username, String path) {
        return as(username, path, options -> options.setReducedMotion(ReducedMotion.REDUCE));
    }

    private static void look(SoftAssertions softly, Page page, String what) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Layout.awaitCalm(page);
            softly.assertThatCode(() -> Accessibility.assertNoViolation(page))
                    .as(what + ", " + scheme)
                    .doesNotThrowAnyException();
        }
    }
}
