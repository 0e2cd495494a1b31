package app.evergreen.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Things on a screen by role and whole accessible name, as people and assistive technology find them. */
public final class Screen {

    private Screen() {}

    /** A button. */
    public static Locator button(Page page, String name) {
        return named(page, AriaRole.BUTTON, name);
    }

    /** A box to type or choose in. */
    public static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The flag of a closed record (R8, R9). */
    public static Locator flag(Page page, String name) {
        return named(page, AriaRole.IMG, name);
    }

    /** The headline. */
    public static Locator headline(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(1));
    }

    /** Chooses from a menu that is opened by a button. */
    public static void choose(Page page, String menu, String item) {
        named(page, AriaRole.MENUITEM, menu).or(button(page, menu)).first().click();
        named(page, AriaRole.MENUITEM, item).click();
    }

    /** Chooses in a box with suggestions. */
    public static void pick(Page page, String label, String option) {
        named(page, AriaRole.COMBOBOX, label).fill(option);
        named(page, AriaRole.OPTION, option).click();
    }

    private static Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
