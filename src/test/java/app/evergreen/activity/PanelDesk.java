package app.evergreen.activity;

import app.evergreen.base.Subject;
import app.evergreen.support.Desk;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;

/** One person before the activities on a page. */
final class PanelDesk extends Desk {

    PanelDesk(BrowserlessUIContext window, Subject subject) {
        super(window);
        var folder = switch (subject.kind()) {
            case RECORD -> "records/";
            case LEAD -> "leads/";
            case PARTNER -> "partners/";
        };
        window.navigate(folder + subject.id(), Div.class);
    }

    /** The activities from top to bottom, as they are read out. */
    List<String> activities() {
        return shown("act-facts").toList();
    }

    /** Presses the tick of an activity. */
    void done(String words) {
        var tick = window().find(NativeButton.class)
                .withCondition(
                        button -> ("Done: " + words).equals(button.getElement().getAttribute("aria-label")))
                .single();
        window().test(tick).click();
    }

    boolean canDo(String words) {
        return window().find(NativeButton.class)
                .withCondition(
                        button -> ("Done: " + words).equals(button.getElement().getAttribute("aria-label")))
                .exists();
    }

    /** Chooses from the menu of the only activity. */
    void menu(String name) {
        var item = window()
                .find(MenuBar.class)
                .withClassName("act-more")
                .single()
                .getItems()
                .getFirst()
                .getSubMenu()
                .getItems()
                .stream()
                .filter(MenuItem::isVisible)
                .filter(offered -> offered.getText().equals(name))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }
}
