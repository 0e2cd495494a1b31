package app.evergreen.success;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.BoardPage;
import app.evergreen.support.InBrowser;
import app.evergreen.support.Screen;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class HandOffJourney extends InBrowser {

    private static final String TITLE = "Orchard rollout";

    @Test
    void aLeadThatIsWonArrivesOnTheBoardOfASuccessPartnerWhoTakesIt() {
        scenery().lead(TITLE, null, scenery().team("Orchard team", "success"));
        var success = new BoardPage(as("success", "/board"));
        var sales = new BoardPage(as("sales", "/crm"));
        assertThat(success.column("Onboarding")).isVisible();

        sales.drag(TITLE, "Won");

        assertThat(success.card("Onboarding", TITLE)).containsText("New");
        success.card("Onboarding", TITLE).click();
        take(success.page());
        assertThat(Screen.field(success.page(), "Success Partner")).not().hasValue("");
        assertThat(success.page().getByText("New", new Page.GetByTextOptions().setExact(true)))
                .isHidden();
    }

    private static void take(Page page) {
        assertThat(Screen.headline(page, TITLE)).isVisible();
        Screen.button(page, "Take it").click();
        assertThat(Screen.button(page, "Take it")).isHidden();
    }
}
