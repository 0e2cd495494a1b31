package app.evergreen.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.Accessibility;
import app.evergreen.support.InBrowser;
import app.evergreen.support.Screen;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class LogInJourney extends InBrowser {

    private static final String LATE_SCRIPTS = """
            () => {
              const named = [...document.querySelectorAll('head [href], head [src]')].map(tag => tag.href || tag.src);
              return performance.getEntriesByType('resource')
                .map(entry => entry.name)
                .filter(name => /VAADIN.build.*(indexhtml|Flow|flow).*js$/.test(name) && !named.includes(name));
            }
            """;

    @Test
    void aStrangerIsSentToTheLogInPage() {
        var page = stranger();
        page.navigate(address("/"));
        page.waitForURL(address("/login"));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in")))
                .isVisible();
        Accessibility.assertNoViolation(page);
    }

    @Test
    void aPageNamesAtOnceEveryScriptThatItLoads() {
        var page = stranger();
        page.navigate(address("/login"));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in")))
                .isVisible();
        Assertions.assertThat((List<?>) page.evaluate(LATE_SCRIPTS)).isEmpty();
    }

    @Test
    void aWrongPasswordIsRefusedInWords() {
        var page = stranger();
        page.navigate(address("/login"));
        logIn(page, "success", "everbrown");
        assertThat(page.getByText("That did not work")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/login"));
    }

    @Test
    void whoLogsInGetsThePageTheyWanted() {
        var page = stranger();
        page.navigate(address("/partners"));
        page.waitForURL(url -> url.contains("/login"));
        logIn(page, "success", "evergreen");
        assertThat(page).hasURL(Pattern.compile("/partners(\\?.*)?$"));
    }

    @Test
    void whoLogsOutIsAStrangerAgain() {
        var page = as("success", "/board");
        page.getByLabel(Pattern.compile("^Account of")).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Log out"))
                .click();
        page.waitForURL(url -> url.contains("/login"));
        page.navigate(address("/board"));
        page.waitForURL(url -> url.contains("/login"));
    }

    @Test
    void anAddressThatOnesRolesDoNotOpenSaysSo() {
        var page = as("success", "/settings/stages");
        assertThat(Screen.headline(page, "Not for your role")).isVisible();
    }

    @Test
    void anAddressWithoutAPageSaysSo() {
        var page = as("success", "/records/987654321");
        assertThat(Screen.headline(page, "Nothing here")).isVisible();
        page.navigate(address("/records/no-number"));
        assertThat(Screen.headline(page, "Nothing here")).isVisible();
        page.navigate(address("/nowhere"));
        assertThat(Screen.headline(page, "Nothing here")).isVisible();
    }

    private static void logIn(Page page, String username, String password) {
        Screen.field(page, "Username").fill(username);
        Screen.field(page, "Password").fill(password);
        Screen.button(page, "Log in").click();
    }
}
