package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.support.Desks;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;

/** One person before a record's page: what they read, type and press there. */
final class RecordDesk {

    private final BrowserlessUIContext window;

    RecordDesk(BrowserlessUIContext window, RecordId record) {
        this.window = window;
        window.navigate("records/" + record.value(), Div.class);
    }

    BrowserlessUIContext window() {
        window.activate();
        return window;
    }

    /** The field with this label. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    AbstractField<?, Object> field(String label) {
        return (AbstractField) window().find(AbstractField.class)
                .withCondition(field -> field instanceof HasLabel labelled && label.equals(labelled.getLabel()))
                .single();
    }

    boolean has(String label) {
        return window().find(AbstractField.class)
                .withCondition(field -> field instanceof HasLabel labelled && label.equals(labelled.getLabel()))
                .exists();
    }

    List<String> labels() {
        return window().find(AbstractField.class).all().stream()
                .map(field -> ((HasLabel) field).getLabel())
                .toList();
    }

    void type(String label, Object value) {
        field(label).setValue(value);
    }

    void choose(String label, String name) {
        window.test((ComboBox<?>) (Component) field(label)).selectItem(name);
    }

    Object value(String label) {
        return field(label).getValue();
    }

    String chosen(String label) {
        var box = (ComboBox<?>) (Component) field(label);
        return box.getValue() == null ? "" : label(box);
    }

    private static <T> String label(ComboBox<T> box) {
        return box.getItemLabelGenerator().apply(box.getValue());
    }

    String error(String label) {
        var field = (HasValidation) field(label);
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    /** The small print of a field. */
    String hint(String label) {
        var hint = ((HasHelper) field(label)).getHelperComponent();
        return hint == null ? "" : text(hint);
    }

    void press(String button) {
        window.test(button(button)).click();
    }

    private Button button(String name) {
        return window().find(Button.class)
                .withCondition(button -> name.equals(button.getText()))
                .single();
    }

    boolean offers(String button) {
        return window().find(Button.class)
                .withCondition(found -> name(found).equals(button))
                .exists();
    }

    private static String name(Button button) {
        return button.getText();
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

    /** The texts of all that wears this class name. */
    Stream<String> shown(String className) {
        return window()
                .find(Component.class)
                .withCondition(part -> part.getElement().getClassList().contains(className))
                .all()
                .stream()
                .map(RecordDesk::text);
    }

    List<String> notices() {
        return window().find(Notification.class).all().stream()
                .map(this::notice)
                .toList();
    }

    private String notice(Notification notice) {
        var plain = window.test(notice).getText();
        return plain == null ? text(notice) : plain;
    }

    String text() {
        return text((Component) window().getCurrentView());
    }

    /** What can be seen of it. */
    private static String text(Component component) {
        return text(component.getElement());
    }

    private static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.isVisible() ? element.getChildren().map(RecordDesk::text).collect(Collectors.joining()) : "";
    }

    void soon(ThrowingRunnable shows) {
        Desks.soon(window(), shows);
    }

    void expectError(String label, String part) {
        assertThat(error(label)).contains(part);
    }
}
