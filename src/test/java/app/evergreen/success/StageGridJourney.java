package app.evergreen.success;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.BoardPage;
import app.evergreen.support.InBrowser;
import app.evergreen.support.Screen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class StageGridJourney extends InBrowser {

    @Test
    void aStageIsRenamedInPlaceAndTheBoardFollows() {
        var board = new BoardPage(as("success", "/board"));
        assertThat(board.column("Adoption")).isVisible();
        var grid = as("manager", "/settings/stages");

        line(grid, "Adoption").getByText("Adoption").click();
        cell(line(grid, "Adoption"), AriaRole.TEXTBOX, "Name").fill("Rollout");
        grid.keyboard().press("Enter");

        assertThat(line(grid, "Rollout")).isVisible();
        assertThat(board.column("Rollout")).isVisible();
        assertThat(board.column("Adoption")).isHidden();
    }

    @Test
    void achievedAndLostExcludeEachOther() {
        var grid = as("manager", "/settings/stages");
        Screen.button(grid, "Add a stage").click();
        var line = line(grid, "New line");

        cell(line, AriaRole.CHECKBOX, "Achieved").check();
        assertThat(cell(line, AriaRole.CHECKBOX, "Lost")).not().isChecked();
        cell(line, AriaRole.CHECKBOX, "Lost").check();
        assertThat(cell(line, AriaRole.CHECKBOX, "Achieved")).not().isChecked();
        cell(line, AriaRole.TEXTBOX, "Name").fill("Churned");
        grid.keyboard().press("Enter");

        assertThat(cell(line(grid, "Churned"), AriaRole.CHECKBOX, "Lost")).isChecked();
        assertThat(cell(line(grid, "Churned"), AriaRole.CHECKBOX, "Achieved"))
                .not()
                .isChecked();
    }

    @Test
    void flaggingAStageThatHoldsRecordsIsConfirmedFirst() {
        var record = scenery().record("Glasshouse pilot", "Active");
        var page = as("success", "/records/" + record);
        var grid = as("manager", "/settings/stages");

        cell(line(grid, "Active"), AriaRole.CHECKBOX, "Achieved").check();
        grid.keyboard().press("Enter");
        assertThat(grid.getByText("will be achieved.")).isVisible();
        Screen.button(grid, "Cancel").click();
        assertThat(cell(line(grid, "Active"), AriaRole.CHECKBOX, "Achieved"))
                .not()
                .isChecked();
        assertThat(Screen.button(page, "Achieved")).isVisible();

        cell(line(grid, "Active"), AriaRole.CHECKBOX, "Achieved").check();
        grid.keyboard().press("Enter");
        Screen.button(grid, "Confirm").click();
        assertThat(Screen.flag(page, "Achieved")).isVisible();
    }

    @Test
    void theStageButtonsFollowTheStages() {
        var page = as("success", "/records/" + scenery().record("Glasshouse pilot", "Active"));
        assertThat(Screen.button(page, "Lost")).isVisible();
        scenery().emptyStage("Lost");
        var grid = as("manager", "/settings/stages");

        Screen.button(grid, "Delete Lost").click();

        assertThat(line(grid, "Lost")).isHidden();
        assertThat(Screen.button(page, "Lost")).isHidden();
        assertThat(Screen.button(page, "Achieved")).isVisible();
    }

    private static Locator line(Page page, String name) {
        return page.getByRole(
                AriaRole.ROW, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator cell(Locator line, AriaRole role, String label) {
        return line.getByRole(
                role, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }
}
