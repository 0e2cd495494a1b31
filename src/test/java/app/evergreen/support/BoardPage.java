package app.evergreen.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/**
 * A board in a window, as people see it: columns that begin with their stage's name, cards that begin with their title.
 *
 * @param page the window
 */
public record BoardPage(Page page) {

    private static final int STEPS = 12;
    /** How far into a column a card is dropped: over its topmost card's upper half. */
    private static final double INTO_COLUMN = 24;

    /** The column of a stage. */
    public Locator column(String stage) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(beginsWith(stage)));
    }

    /** A card, wherever it lies. */
    public Locator card(String title) {
        return page.getByRole(AriaRole.LISTITEM, new Page.GetByRoleOptions().setName(beginsWith(title)));
    }

    /** A card in a column. */
    public Locator card(String stage, String title) {
        return column(stage).getByRole(AriaRole.LISTITEM, new Locator.GetByRoleOptions().setName(beginsWith(title)));
    }

    /** A button of a column or card whose name begins so. */
    public Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(beginsWith(name)));
    }

    /** The topmost card of a column. */
    public Locator top(String stage) {
        return column(stage).getByRole(AriaRole.LISTITEM).first();
    }

    /** Drags a card to the top of a column. */
    public void drag(String title, String stage) {
        var mouse = page.mouse();
        // while a card glides to its place, there is a picture of it as well
        assertThat(card(title)).hasCount(1);
        card(title).scrollIntoViewIfNeeded();
        column(stage).scrollIntoViewIfNeeded();
        var from = card(title).boundingBox();
        var onto = column(stage).getByRole(AriaRole.LIST).boundingBox();
        var x = onto.x + onto.width / 2;
        var y = onto.y + INTO_COLUMN;
        mouse.move(from.x + from.width / 2, from.y + INTO_COLUMN);
        mouse.down();
        mouse.move(x, y + INTO_COLUMN, new Mouse.MoveOptions().setSteps(STEPS));
        mouse.move(x, y, new Mouse.MoveOptions().setSteps(STEPS));
        assertThat(card(stage, title)).isVisible();
        mouse.up();
    }

    /** Chooses an item of a card's menu. */
    public void choose(String title, String item) {
        card(title).hover();
        button(card(title), "Menu").click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    private static Pattern beginsWith(String words) {
        return Pattern.compile("^" + words + "\\b");
    }
}
