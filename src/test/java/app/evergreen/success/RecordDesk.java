package app.evergreen.success;

import app.evergreen.support.Desk;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** One person before a record's page: what there is on it besides fields and buttons. */
final class RecordDesk extends Desk {

    RecordDesk(BrowserlessUIContext window, RecordId record) {
        super(window);
        window.navigate("records/" + record.value(), Div.class);
    }

    /** Of the record's own fields; the thread beside has others. */
    @Override
    public List<String> labels() {
        var main = window().find(Div.class).withClassName("record-main").single();
        return window().find(AbstractField.class, main).all().stream()
                .map(field -> ((HasLabel) field).getLabel())
                .toList();
    }

    /** The items of the menu "…" that are offered. */
    List<MenuItem> menu() {
        return window()
                .find(MenuBar.class)
                .withClassName("more")
                .single()
                .getItems()
                .getFirst()
                .getSubMenu()
                .getItems()
                .stream()
                .filter(Component::isVisible)
                .toList();
    }

    void menu(String name) {
        var item = menu().stream()
                .filter(offered -> offered.getText().equals(name))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    /** The names of the two icons beside the stage. */
    List<String> counters() {
        return window().find(NativeButton.class).withClassName("mini").all().stream()
                .map(button -> button.getAriaLabel().orElse(""))
                .toList();
    }

    H1 headline() {
        return window().find(H1.class).single();
    }

    String title() {
        return text(headline());
    }

    void retitle(String title) {
        ComponentUtil.fireEvent(headline(), new ClickEvent<>(headline()));
        type("Title", title);
        var input = window().find(TextField.class).withCaption("Title").single();
        ComponentUtil.fireEvent(input, new BlurEvent<>(input, true));
    }

    /** The flag's word, or nothing. */
    String flag() {
        return shown("flag").findFirst().orElse("");
    }
}
