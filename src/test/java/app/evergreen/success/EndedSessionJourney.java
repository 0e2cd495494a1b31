package app.evergreen.success;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.InBrowser;
import app.evergreen.support.Screen;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody has typed outlives the session in which it was typed. */
class EndedSessionJourney extends InBrowser {

    @Test
    void whatIsTypedIntoARecordIsThereAgainAfterLoggingIn() {
        var path = "/records/" + scenery().record("Harbour lights", "Onboarding");
        var page = as("success", path);
        Screen.field(page, "Mobile").fill("+1 202 555 0143");
        Screen.field(page, "Mobile").blur();
        assertThat(Screen.button(page, "Save")).isVisible();

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

    private static void save(Page page) {
        Screen.button(page, "Save").click();
        assertThat(Screen.button(page, "Save")).isHidden();
    }
}
