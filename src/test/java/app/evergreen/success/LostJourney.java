package app.evergreen.success;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.BoardPage;
import app.evergreen.support.InBrowser;
import app.evergreen.support.Screen;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LostJourney extends InBrowser {

    private static final String TITLE = "Lighthouse renewal";

    private long record;

    @BeforeEach
    void aRecord() {
        record = scenery().record(TITLE, "Renewal");
    }

    @Test
    void aRecordIsLostByButtonOnlyWhenItsReasonIsConfirmed() {
        var page = as("success", "/records/" + record);

        Screen.button(page, "Lost").click();
        Screen.pick(page, "Reason", "Price");
        Screen.button(page, "Cancel").click();
        assertThat(Screen.button(page, "Confirm")).isHidden();
        assertThat(Screen.flag(page, "Lost")).isHidden();
        assertThat(Screen.button(page, "Lost")).isVisible();

        Screen.button(page, "Lost").click();
        confirm(page);

        assertThat(Screen.flag(page, "Lost")).isVisible();
        assertThat(Screen.field(page, "Lost Reason")).hasValue("Price – Too dear for them");
        assertThat(Screen.field(page, "Health")).hasValue("0");
        assertThat(Screen.button(page, "Lost")).isHidden();
        assertThat(Screen.button(page, "Achieved")).isHidden();
    }

    @Test
    void aCardDroppedOnLostGoesBackWhenTheReasonIsCancelled() {
        var other = new BoardPage(as("manager", "/board"));
        var board = new BoardPage(as("success", "/board"));

        board.drag(TITLE, "Lost");
        Screen.button(board.page(), "Cancel").click();
        assertThat(board.card("Renewal", TITLE)).isVisible();
        assertThat(board.card("Lost", TITLE)).isHidden();
        assertThat(other.card("Renewal", TITLE)).isVisible();

        board.drag(TITLE, "Lost");
        confirm(board.page());
        assertThat(other.card("Lost", TITLE)).isVisible();
        assertThat(other.card("Lost", TITLE)).hasAccessibleName(TITLE + ", Lost, Health 0, poor");
    }

    @Test
    void noRecordIsLostWithoutAReason() {
        var page = as("success", "/records/" + record);

        Screen.button(page, "Lost").click();
        Screen.button(page, "Confirm").click();

        assertThat(page.getByText("Choose a reason.")).isVisible();
        assertThat(Screen.button(page, "Confirm")).isVisible();
    }

    private static void confirm(Page page) {
        Screen.pick(page, "Reason", "Price");
        Screen.field(page, "Comment").fill("Too dear for them");
        Screen.button(page, "Confirm").click();
        assertThat(Screen.button(page, "Confirm")).isHidden();
    }
}
