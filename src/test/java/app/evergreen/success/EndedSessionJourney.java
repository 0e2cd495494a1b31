package app.evergreen.success;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.InBrowser;
import app.evergreen.support.Screen;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What somebody has typed outlives the session in which it was typed. */
class EndedSessionJourney extends InBrowser {

    @Test
    void whatIsTypedIntoARecordIsThereAgainAfterLoggingIn() {
        var path = "/records/" + scenery().record("Harbour lights", "Onboarding");
        var page = as("success", path);
        type(page, "Mobile", "+1 202 555 0143");

        endSessions();
        Screen.field(page, "Email").fill("harbour@example.com");
        Screen.button(page, "Save").click();

        page.waitForURL(url -> url.contains("/login"));
        logIn(page, "success");
        assertThat(page).hasURL(Pattern.compile(path));
        assertThat(Screen.field(page, "Mobile")).hasValue("+1 202 555 0143");
        assertThat(Screen.field(page, "Email")).hasValue("harbour@example.com");
        save(page);
    }

    @Test
    void soIsWhatIsTypedIntoAPartner() {
        var path = "/partners/" + scenery().company("Harbour lights", "+12025550143");
        var page = as("success", path);
        type(page, "Name", "Harbour lights of the north");

        endSessions();
        Screen.field(page, "Email").fill("harbour@example.com");
        Screen.button(page, "Save").click();

        page.waitForURL(url -> url.contains("/login"));
        logIn(page, "success");
        assertThat(page).hasURL(Pattern.compile(path));
        assertThat(Screen.field(page, "Name")).hasValue("Harbour lights of the north");
        assertThat(Screen.field(page, "Email")).hasValue("harbour@example.com");
        save(page);
    }

    @Test
    void nobodyIsAskedWhetherToLeaveAPageWhoseSessionHasEnded() {
        var page = as("success", "/records/" + scenery().record("Harbour lights", "Onboarding"));
        var questions = new ArrayList<String>();
        page.onDialog(question -> {
            questions.add(question.type());
            question.accept();
        });
        type(page, "Mobile", "+1 202 555 0143");

        endSessions();
        Screen.button(page, "Save").click();
        page.waitForURL(url -> url.contains("/login"));
        Assertions.assertThat(questions).isEmpty();

        logIn(page, "success");
        assertThat(Screen.button(page, "Save")).isVisible();
        page.navigate(address("/login"));
        Assertions.assertThat(questions).containsExactly("beforeunload");
    }

    private static void type(Page page, String label, String text) {
        Screen.field(page, label).fill(text);
        Screen.field(page, label).blur();
        assertThat(Screen.button(page, "Save")).isVisible();
    }

    private static void save(Page page) {
        Screen.button(page, "Save").click();
        assertThat(Screen.button(page, "Save")).isHidden();
    }
}
