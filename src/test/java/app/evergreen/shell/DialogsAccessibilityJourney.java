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

/** Every dialog, light and dark, as an administrator meets them. */
class DialogsAccessibilityJourney extends InBrowser {

    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void noDialogOfARecordKeepsAnybodyOut() {
        var page = admin("/records/" + scenery().record("Ferry terminal", "Onboarding"));

        Screen.button(page, "Lost").click();
        Screen.button(page, "Confirm").click();
        assertThat(page.getByText("Choose a reason.")).isVisible();
        look(page, "Lost reason, missing");
        Screen.button(page, "Cancel").click();

        Screen.choose(page, "More", "Move to…");
        look(page, "Move to…");
        Screen.button(page, "Cancel").click();

        Screen.choose(page, "More", "Delete");
        look(page, "Delete");
        Screen.button(page, "Cancel").click();

        Screen.field(page, "Email").fill("ferry@example.com");
        Screen.field(page, "Email").blur();
        assertThat(Screen.button(page, "Save")).isVisible();
        page.getByLabel("Back to the board").click();
        look(page, "Leave without saving?");
        softly.assertAll();
    }

    @Test
    void nothingThatIsPlannedWrittenOrToldKeepsAnybodyOut() {
        var page = admin("/records/" + scenery().record("Ferry terminal", "Onboarding"));

        Screen.button(page, "Plan").click();
        assertThat(Screen.field(page, "Summary")).isVisible();
        lookAt(page, "Plan an activity");
        page.keyboard().press("Escape");

        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Send message"))
                .click();
        assertThat(Screen.button(page, "Send")).isVisible();
        lookAt(page, "Send a message");

        page.locator(".bell button").click();
        assertThat(page.getByText("Nothing is late")).isVisible();
        lookAt(page, "What the bell lists");
        softly.assertAll();
    }

    @Test
    void noDialogOfALeadKeepsAnybodyOut() {
        var page = admin("/leads/" + scenery().lead("Ferry tickets", null, null));

        Screen.choose(page, "More", "Move to…");
        look(page, "Move to");
        Screen.button(page, "Cancel").click();

        Screen.choose(page, "More", "Delete");
        look(page, "Delete");
        Screen.button(page, "Cancel").click();

        Screen.field(page, "Partner").fill("Ferry lines of the north");
        page.keyboard().press("Enter");
        assertThat(Screen.button(page, "Create")).isVisible();
        look(page, "New partner");
        softly.assertAll();
    }

    @Test
    void noDialogOfAPartnerKeepsAnybodyOut() {
        var page = admin("/partners/" + scenery().company("Ferry lines", "+12025550143"));

        Screen.choose(page, "More", "Merge…");
        look(page, "Merge partners");
        Screen.button(page, "Cancel").click();

        Screen.choose(page, "More", "Delete");
        look(page, "Delete");
        Screen.button(page, "Cancel").click();

        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Keyboard shortcuts")))
                .isVisible();
        look(page, "Keyboard shortcuts");
        softly.assertAll();
    }

    @Test
    void noDialogOfUsersAndTeamsKeepsAnybodyOut() {
        var page = admin("/settings/users");

        Screen.button(page, "Add a user").click();
        Screen.button(page, "Save").click();
        assertThat(page.getByText("Choose at least one role.")).isVisible();
        look(page, "Add a user");
        Screen.button(page, "Discard").click();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Grace Okafor"))
                .click();
        look(page, "A user");
        Screen.button(page, "Deactivate").click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isVisible();
        look(page, "Who takes their open records?");
        Screen.button(page, "Cancel").click();
        Screen.button(page, "Reset password").click();
        assertThat(Screen.button(page, "Done")).isVisible();
        look(page, "A password");
        Screen.button(page, "Done").click();

        page.navigate(address("/settings/teams"));
        Screen.button(page, "Add a team").click();
        Screen.button(page, "Save").click();
        assertThat(page.getByText("Fill this in.")).isVisible();
        look(page, "Add a team");
        softly.assertAll();
    }

    @Test
    void noQuestionOfAGridKeepsAnybodyOut() {
        var page = admin("/settings/stages");
        page.getByRole(
                        AriaRole.ROW,
                        new Page.GetByRoleOptions().setName("Active").setExact(true))
                .getByLabel("Lost")
                .check();
        page.keyboard().press("Enter");
        assertThat(Screen.button(page, "Confirm")).isVisible();
        look(page, "Save Active?");
        Screen.button(page, "Cancel").click();
        page.keyboard().press("Escape");

        Screen.button(page, "Delete Onboarding").click();
        assertThat(page.getByText("Choose the stage that takes")).isVisible();
        look(page, "Delete Onboarding?");
        softly.assertAll();
    }

    private Page admin(String path) {
        return as("admin", path, options -> options.setReducedMotion(ReducedMotion.REDUCE));
    }

    private void look(Page page, String dialog) {
        assertThat(page.getByRole(AriaRole.DIALOG)
                        .or(page.getByRole(AriaRole.ALERTDIALOG))
                        .first())
                .isVisible();
        lookAt(page, dialog);
    }

    private void lookAt(Page page, String what) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Layout.awaitCalm(page);
            softly.assertThatCode(() -> Accessibility.assertNoViolation(page))
                    .as(what + ", " + scheme)
                    .doesNotThrowAnyException();
        }
    }
}
