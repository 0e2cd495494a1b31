package app.evergreen.success;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.Accessibility;
import app.evergreen.support.BoardPage;
import app.evergreen.support.Finger;
import app.evergreen.support.InBrowser;
import app.evergreen.support.Screen;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MovingJourney extends InBrowser {

    private static final String TITLE = "Harbour onboarding";
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private BoardPage other;
    private long late;

    @BeforeEach
    void somebodyElseLooksAtTheBoard() {
        late = scenery().record(TITLE, "Onboarding");
        other = new BoardPage(as("manager", "/board"));
        assertThat(other.card("Onboarding", TITLE)).isVisible();
    }

    @Test
    void aCardIsDraggedByMouse() {
        var board = new BoardPage(as("success", "/board"));

        board.drag(TITLE, "Adoption");

        assertThat(other.card("Adoption", TITLE)).isVisible();
        assertThat(other.top("Adoption")).hasAccessibleName(Pattern.compile("^" + TITLE));
    }

    @Test
    void aCardIsCarriedByKeyboard() {
        var board = new BoardPage(as("success", "/board"));
        var keys = board.page().keyboard();

        board.card(TITLE).focus();
        keys.press("Space");
        keys.press("ArrowRight");
        keys.press("ArrowRight");
        assertThat(board.card("Active", TITLE)).isFocused();
        keys.press("Space");

        assertThat(other.card("Active", TITLE)).isVisible();
        assertThat(board.card("Active", TITLE)).isFocused();
    }

    @Test
    void aCardThatIsCarriedGoesBackOnEscape() {
        var board = new BoardPage(as("success", "/board"));
        var keys = board.page().keyboard();

        board.card(TITLE).focus();
        keys.press("Space");
        keys.press("ArrowRight");
        assertThat(board.card("Adoption", TITLE)).isVisible();
        keys.press("Escape");

        assertThat(board.card("Onboarding", TITLE)).isFocused();
        assertThat(other.card("Onboarding", TITLE)).isVisible();
    }

    @Test
    void aCardIsMovedByFingerOnAPhone() {
        var phone = new BoardPage(as(
                "success",
                "/board",
                options -> options.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT).setHasTouch(true)));
        var stages = phone.page().locator("[data-onto]");

        Finger.on(phone.page()).carry(phone.card(TITLE), stages.nth(1));

        assertThat(other.card("Adoption", TITLE)).isVisible();
    }

    @Test
    void aCardIsMovedByItsMenu() {
        var board = new BoardPage(as("success", "/board"));

        board.choose(TITLE, "Move to…");
        board.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.COMBOBOX)
                .first()
                .selectOption("Renewal");
        Screen.button(board.page(), "Move").click();

        assertThat(other.card("Renewal", TITLE)).isVisible();
    }

    @Test
    void aColumnIsFilteredByItsBarWithMouseAndKeyboard() {
        scenery().activity(late, "Call the harbour", -2, "success");
        scenery().record("Quiet harbour", "Onboarding");
        var board = new BoardPage(as("success", "/board"));
        var overdue = board.button(board.column("Onboarding"), "Overdue: ");
        var ended = board.button(board.column("Onboarding"), "Overdue only");

        overdue.click();
        assertThat(board.card("Quiet harbour")).hasCount(0);
        assertThat(board.card(TITLE)).isVisible();
        assertThat(board.page()).hasURL(Pattern.compile("bar="));

        ended.focus();
        board.page().keyboard().press("Enter");
        assertThat(board.card("Quiet harbour")).isVisible();
        assertThat(overdue).isFocused();

        board.page().keyboard().press("Space");
        assertThat(overdue).hasAttribute("aria-pressed", "true");
        assertThat(board.card("Quiet harbour")).hasCount(0);
        board.page().reload();
        assertThat(ended).isVisible();
    }

    @Test
    void aCardsActivitiesAreReachedAndLeftByKeyboard() {
        scenery().activity(late, "Call the harbour", -2, "success");
        var board = new BoardPage(as("success", "/board"));
        var keys = board.page().keyboard();
        var clock = board.button(board.card(TITLE), "Activities");

        board.card(TITLE).focus();
        keys.press("Tab");
        assertThat(board.button(board.card(TITLE), "Done: Call the harbour")).isFocused();
        keys.press("Tab");
        assertThat(clock).isFocused();
        keys.press("Enter");
        var popover = board.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Activities"));
        assertThat(popover.getByText("Call the harbour")).isVisible();
        Accessibility.assertNoViolation(board.page());

        keys.press("Escape");
        assertThat(clock).isFocused();
        keys.press("Escape");
        assertThat(board.card(TITLE)).isFocused();
    }
}
