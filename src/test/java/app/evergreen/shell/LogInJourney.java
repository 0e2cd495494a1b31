package app.evergreen.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.Accessibility;
import app.evergreen.support.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class LogInJourney extends InBrowser {

    @Test
    void aStrangerIsSentToTheLogInPage() {
        var page = stranger();
        page.navigate(address("/"));
        page.waitForURL(address("/login"));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in")))
                .isVisible();
        Accessibility.assertNoViolation(page);
    }
}
