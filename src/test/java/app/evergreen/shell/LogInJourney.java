package app.evergreen.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.Accessibility;
import app.evergreen.support.InBrowser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
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
}
