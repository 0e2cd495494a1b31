package app.evergreen.success;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.evergreen.support.InBrowser;
import app.evergreen.support.Screen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AutomaticFieldsJourney extends InBrowser {

    private static final Pattern READ_ONLY = Pattern.compile(".*");

    @Test
    void fieldsFilledFromLeadAndCustomerAreReadOnlyAndFollowTheirSource() {
        var customer = scenery().company("Quarry Works", "+12025550143");
        var lead = scenery().lead("Quarry sensors", customer, null);
        var page = as("success", "/records/" + scenery().record("Quarry sensors", "Onboarding", lead));

        assertThat(Screen.headline(page, "Quarry sensors")).isVisible();
        assertThat(Screen.button(page, "CRM Lead, New")).isVisible();
        for (var filled : new String[] {"Customer", "Mobile"}) {
            assertThat(Screen.field(page, filled)).hasAttribute("readonly", READ_ONLY);
        }
        assertThat(Screen.field(page, "Email")).isEditable();
        assertThat(sources(page, "Quarry Works").first()).isVisible();

        changeMobile(as("manager", "/partners/" + customer));

        assertThat(Screen.field(page, "Mobile")).hasValue(Pattern.compile("\\+1 ?202.?555.?0178"));
    }

    private static Locator sources(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static void changeMobile(Page partner) {
        Screen.field(partner, "Mobile").fill("+1 202 555 0178");
        Screen.button(partner, "Save").click();
        assertThat(Screen.button(partner, "Save")).isHidden();
    }
}
