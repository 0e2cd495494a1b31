package app.evergreen.success;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.InBrowser;
import app.evergreen.support.Screen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConflictJourney extends InBrowser {

    private static final String MINE = "mine@example.com";
    private static final String THEIRS = "theirs@example.com";

    @Test
    void whatSomebodyElseSavesShowsAtOnceAndATouchedFieldShowsBothValues() {
        var record = "/records/" + scenery().record("Windmill refit", "Adoption");
        var mine = as("success", record);
        var theirs = as("manager", record);
        Screen.field(mine, "Email").fill(MINE);
        assertThat(Screen.button(mine, "Save")).isVisible();

        Screen.field(theirs, "Health").fill("42");
        Screen.field(theirs, "Email").fill(THEIRS);
        save(theirs);

        assertThat(Screen.field(mine, "Health")).hasValue("42");
        assertThat(value(mine, MINE)).isVisible();
        value(mine, THEIRS).check();
        save(mine);
        assertThat(Screen.field(mine, "Email")).hasValue(THEIRS);
    }

    @Test
    void oneMayKeepWhatOneTyped() {
        var record = "/records/" + scenery().record("Windmill refit", "Adoption");
        var mine = as("success", record);
        var theirs = as("manager", record);
        Screen.field(mine, "Email").fill(MINE);
        assertThat(Screen.button(mine, "Save")).isVisible();
        Screen.field(theirs, "Email").fill(THEIRS);
        save(theirs);

        value(mine, MINE).check();
        save(mine);

        assertThat(Screen.field(theirs, "Email")).hasValue(MINE);
    }

    private static Locator value(Page page, String value) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + value)));
    }

    private static void save(Page page) {
        Screen.button(page, "Save").click();
        assertThat(Screen.button(page, "Save")).isHidden();
    }
}
