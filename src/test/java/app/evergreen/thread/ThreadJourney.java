package app.evergreen.thread;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.support.Accessibility;
import app.evergreen.support.InBrowser;
import app.evergreen.support.Screen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThreadJourney extends InBrowser {

    private String record;

    @BeforeEach
    void furnish() {
        record = "/records/" + scenery().record("Orchard rollout", "Onboarding");
    }

    @Test
    void aNoteIsWrittenByKeyboardAloneAndSeenByAColleagueAtOnce() {
        var mine = as("success", record);
        var theirs = as("manager", record);
        text(mine, "Note").focus();
        var keys = mine.keyboard();

        keys.type("Please ");
        keys.press("Control+b");
        keys.type("call");
        keys.press("Control+b");
        keys.type(" @");
        var colleague = mine.getByRole(AriaRole.OPTION).nth(1);
        assertThat(colleague).isVisible();
        var name = colleague.textContent();
        keys.press("ArrowDown");
        keys.press("Enter");
        keys.type("today");
        Accessibility.assertNoViolation(mine);
        keys.press("Control+Enter");

        var seen = theirs.locator(".bubble.note");
        assertThat(seen).containsText("Please call @" + name);
        assertThat(seen.locator("b")).hasText("call");
        assertThat(seen.locator("[data-user]")).hasText("@" + name);
        assertThat(text(mine, "Note")).hasText("");
        Accessibility.assertNoViolation(theirs);
    }

    @Test
    void theColleagueWhoseNameWasTypedIsOfferedHoweverFastItWas() {
        var page = as("success", record);
        text(page, "Note").focus();

        page.keyboard().type("@mira");
        assertThat(page.getByRole(AriaRole.OPTION)).hasText("Mira Solberg");
        page.keyboard().press("Enter");

        assertThat(text(page, "Note").locator("[data-user]")).hasText("@Mira Solberg");
    }

    @Test
    void aFileIsAttachedAndDownloadedAsItWas() throws IOException {
        var page = as("success", record);
        var offer = new FilePayload("Offer für Åse.txt", "text/plain", "Dear Åse".getBytes(StandardCharsets.UTF_8));
        page.locator("eg-rich-text:not([hidden]) input[type=file]").setInputFiles(offer);
        assertThat(page.locator(".files.waiting")).containsText("Offer für Åse.txt");

        page.reload();
        assertThat(page.locator(".files.waiting")).containsText("Offer für Åse.txt");
        Screen.button(page, "Add note").click();

        var link = page.locator(".written .files a");
        assertThat(link).containsText("Offer für Åse.txt");
        var download = page.waitForDownload(link::click);
        assertThat(download.suggestedFilename()).isEqualTo("Offer für Åse.txt");
        try (var content = download.createReadStream()) {
            assertThat(content).hasBinaryContent("Dear Åse".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aMailThatIsDroppedOnTheThreadBecomesAnEntry() {
        var page = as("success", record);
        text(page, "Note").focus();
        for (var time = 0; time < 2; time++) {
            page.evaluate(
                    """
                    mail => {
                      const data = new DataTransfer();
                      data.items.add(new File([mail], 'answer.eml', { type: 'message/rfc822' }));
                      const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
                      document.querySelector('#thread-title').dispatchEvent(event);
                    }""",
                    "From: Ines Duarte <ines@out.test>\r\nSubject: Rooms\r\nDate: Mon, 4 Mar 2024 09:00:00 +0000\r\n\r\nFine.");
            assertThat(page.locator(".e .bubble")).hasText("Fine.");
        }

        assertThat(page.locator(".e:has(.bubble)")).containsText("Ines Duarte");
        assertThat(page.locator(".e .to")).containsText("4 Mar 2024");
        assertThat(page.locator(".problem:visible")).containsText("“answer.eml” is here already");
        assertThat(page.locator(".e .bubble")).hasCount(1);
        Accessibility.assertNoViolation(page);
    }

    @Test
    void halfWrittenTextIsThereAgainAfterAReload() {
        var page = as("success", record);
        text(page, "Note").focus();
        page.keyboard().type("Half a thought");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Send message"))
                .click();
        text(page, "Message").focus();
        page.keyboard().type("Dear");

        page.reload();

        assertThat(text(page, "Note")).hasText("Half a thought");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Send message"))
                .click();
        assertThat(text(page, "Message")).hasText("Dear");
        Accessibility.assertNoViolation(page);
    }

    @Test
    void whatIsPastedBringsNothingHarmfulAlong() {
        var page = as("success", record);
        text(page, "Note").focus();

        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.setData('text/html', '<p onclick="x()">Hello <b>there</b><img src=x onerror="window.hit=1"></p>');
                  data.setData('text/plain', 'Hello there');
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""");

        assertThat(text(page, "Note")).hasText("Hello there");
        assertThat(text(page, "Note").locator("img, [onclick]")).hasCount(0);
        assertThat(page.evaluate("() => window.hit")).isNull();
    }

    @Test
    void anAddressOfAnEntryShowsIt() {
        var page = as("success", record);
        text(page, "Note").focus();
        page.keyboard().type("Remember this");
        page.keyboard().press("Control+Enter");
        var link = page.locator(".e:has(.bubble) time a");
        assertThat(link).isVisible();

        page.navigate(address("/" + link.getAttribute("href")));

        assertThat(page.locator(".e.lit")).containsText("Remember this");
    }

    @Test
    void anAuthorCorrectsAnEntryWhereItStands() {
        var page = as("success", record);
        text(page, "Note").focus();
        page.keyboard().type("Call on Monday");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".bubble")).hasText("Call on Monday");

        edit(page);
        assertThat(text(page, "Change the text")).hasText("Call on Monday");
        assertThat(text(page, "Change the text")).isFocused();
        page.keyboard().type(" morning");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator(".bubble")).hasText("Call on Monday morning");
        assertThat(page.locator(".entry-mark")).hasText("edited");
        assertThat(text(page, "Note")).hasText("");
    }

    @Test
    void aKeyThatIsHeldSendsOnce() {
        var page = as("success", record);
        text(page, "Note").focus();
        var keys = page.keyboard();
        keys.type("Once");

        keys.down("Control");
        keys.press("Enter");
        keys.press("Enter");
        keys.down("Enter");
        keys.down("Enter");
        keys.up("Enter");
        keys.up("Control");

        assertThat(text(page, "Note")).hasText("");
        assertThat(page.locator(".bubble")).hasCount(1);
    }

    @Test
    void whatIsSentDoesNotComeBack() {
        var page = as("success", record);
        compose(page);
        page.keyboard().type("Dear Ines");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".bubble")).hasText("Dear Ines");

        page.reload();
        compose(page);
        assertThat(text(page, "Message")).hasText("");
        page.keyboard().type("Once more");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator(".bubble").first()).hasText("Once more");
        compose(page);
        assertThat(text(page, "Message")).hasText("");
    }

    @Test
    void whatWasGivenUpDoesNotComeBack() {
        var page = as("success", record);
        text(page, "Note").focus();
        page.keyboard().type("Call on Monday");
        page.keyboard().press("Control+Enter");
        edit(page);
        page.keyboard().type(" or never");
        Screen.button(page, "Cancel").click();
        assertThat(page.locator(".bubble")).hasText("Call on Monday");

        edit(page);

        assertThat(text(page, "Change the text")).hasText("Call on Monday");
    }

    private static void compose(Page page) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Send message"))
                .click();
        text(page, "Message").focus();
    }

    private static void edit(Page page) {
        page.locator(".entry-menu vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Edit"))
                .click();
        assertThat(text(page, "Change the text")).isFocused();
    }

    private static Locator text(Page page, String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
