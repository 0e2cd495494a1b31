package app.evergreen.success;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.BoardPage;
import app.evergreen.support.InBrowser;
import app.evergreen.support.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoJourney extends InBrowser {

    private static final String TITLE = "Vineyard adoption";

    private BoardPage board;

    @BeforeEach
    void aCardHasBeenMoved() {
        scenery().record(TITLE, "Adoption");
        board = new BoardPage(as("success", "/board"));
        board.drag(TITLE, "Achieved");
        assertThat(Screen.button(board.page(), "Undo")).isVisible();
        assertThat(board.card("Achieved", TITLE)).isVisible();
    }

    @Test
    void aMoveIsUndoneByItsNotice() {
        Screen.button(board.page(), "Undo").click();
        isBackInAdoption();
    }

    @Test
    void aMoveIsUndoneByKeyboard() {
        board.page().keyboard().press("Control+z");
        isBackInAdoption();
    }

    private void isBackInAdoption() {
        assertThat(board.card("Adoption", TITLE)).isVisible();
        assertThat(board.card("Adoption", TITLE)).hasAccessibleName(TITLE + ", Health 60, fair");
        assertThat(Screen.button(board.page(), "Undo")).isHidden();
    }
}
