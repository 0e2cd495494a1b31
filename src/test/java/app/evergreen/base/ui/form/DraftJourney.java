package app.evergreen.base.ui.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.InBrowser;
import app.evergreen.support.Screen;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Typed text outlives the page and the session it was typed in, on every form. */
class DraftJourney extends InBrowser {

    private static final String MINE = "mine@example.com";
    private static final String THEIRS = "theirs@example.com";

    enum Form {
        RECORD,
        LEAD,
        PARTNER
    }

    private String address(Form form) {
        return switch (form) {
            case RECORD -> "/records/" + scenery().record("Windmill refit", "Adoption");
            case LEAD -> "/leads/" + scenery().lead("Windmill refit", null, null);
            case PARTNER -> "/partners/" + scenery().company("Windmill works", "+44 20 7946 0018");
        };
    }

    private Page typing(Form form, String address) {
        var page = as(form == Form.LEAD ? "sales" : "success", address);
        page.onDialog(Dialog::accept);
        Screen.field(page, "Email").fill(MINE);
        assertThat(Screen.button(page, "Save")).isVisible();
        return page;
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTypedIsBackAfterAReloadUntilItIsSaved(Form form) {
        var page = typing(form, address(form));

        page.reload();
        assertThat(Screen.field(page, "Email")).hasValue(MINE);
        Screen.button(page, "Save").click();
        assertThat(Screen.button(page, "Save")).isHidden();

        page.reload();
        assertThat(Screen.field(page, "Email")).hasValue(MINE);
        assertThat(Screen.button(page, "Save")).isHidden();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDiscardedStaysAway(Form form) {
        var page = typing(form, address(form));
        page.reload();
        assertThat(Screen.field(page, "Email")).hasValue(MINE);

        Screen.button(page, "Discard").click();
        assertThat(Screen.button(page, "Save")).isHidden();
        page.reload();

        assertThat(Screen.field(page, "Email")).hasValue("");
        assertThat(Screen.button(page, "Save")).isHidden();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTypedIsBackAfterLoggingInAgainBesideWhatOthersSavedSince(Form form) {
        var address = address(form);
        var page = typing(form, address);
        page.context().clearCookies();
        page.navigate(address("/login"));
        var theirs = as(form == Form.LEAD ? "admin" : "manager", address);
        Screen.field(theirs, "Email").fill(THEIRS);
        Screen.button(theirs, "Save").click();
        assertThat(Screen.button(theirs, "Save")).isHidden();

        logIn(page, form == Form.LEAD ? "sales" : "success");
        page.navigate(address(address));

        assertThat(choice(page)).isVisible();
        assertThat(Screen.button(page, "Save")).isVisible();
    }

    /** Where one is asked which of two values it shall be. */
    private static Locator choice(Page page) {
        return page.getByText("Somebody else saved: " + THEIRS)
                .or(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + THEIRS))));
    }
}
