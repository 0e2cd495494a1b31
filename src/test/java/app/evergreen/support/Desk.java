package app.evergreen.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;

/** One person before a page without a browser: what they read, type and press there, by labels and names. */
public class Desk {

    private final BrowserlessUIContext window;

    /** Before whatever this window shows. */
    public Desk(BrowserlessUIContext window) {
        this.window = window;
    }

    /** The window, which is the active one from now on. */
    public BrowserlessUIContext window() {
        window.activate();
        return window;
    }

    /** The field with this label. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public AbstractField<?, Object> field(String label) {
        return (AbstractField) window().find(AbstractField.class)
                .withCondition(field -> field instanceof HasLabel labelled && label.equals(labelled.getLabel()))
                .single();
    }

    public boolean has(String label) {
        return window().find(AbstractField.class)
                .withCondition(field -> field instanceof HasLabel labelled && label.equals(labelled.getLabel()))
                .exists();
    }

    public List<String> labels() {
        return window().find(AbstractField.class).all().stream()
                .map(field -> ((HasLabel) field).getLabel())
                .toList();
    }

    public void type(String label, Object value) {
        field(label).setValue(value);
    }

    public void choose(String label, String name) {
        window.test((ComboBox<?>) (Component) field(label)).selectItem(name);
    }

    public Object value(String label) {
        return field(label).getValue();
    }

    public String chosen(String label) {
        var box = (ComboBox<?>) (Component) field(label);
        return box.getValue() == null ? "" : label(box);
    }

    private static <T> String label(ComboBox<T> box) {
        return box.getItemLabelGenerator().apply(box.getValue());
    }

    public String error(String label) {
        var field = (HasValidation) field(label);
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    /** The small print of a field. */
    public String hint(String label) {
        var hint = ((HasHelper) field(label)).getHelperComponent();
        return hint == null ? "" : text(hint);
    }

    public void press(String button) {
        window.test(button(button)).click();
    }

    /** The same in the dialog that was opened last. */
    public void pressInDialog(String button) {
        var dialog = window().find(Dialog.class).last();
        window.test(window.find(Button.class, dialog).withText(button).single()).click();
    }

    /** How many dialogs are open. */
    public int dialogs() {
        return window().find(Dialog.class).all().size();
    }

    private Button button(String name) {
        return window().find(Button.class)
                .withCondition(button -> name.equals(button.getText()))
                .single();
    }

    public boolean offers(String button) {
        return window().find(Button.class)
                .withCondition(found -> name(found).equals(button))
                .exists();
    }

    private static String name(Button button) {
        return button.getText();
    }

    /** The texts of all that wears this class name. */
    public Stream<String> shown(String className) {
        return window()
                .find(Component.class)
                .withCondition(part -> part.getElement().getClassList().contains(className))
                .all()
                .stream()
                .map(Desk::text);
    }

    public List<String> notices() {
        return window().find(Notification.class).all().stream()
                .map(this::notice)
                .toList();
    }

    private String notice(Notification notice) {
        var plain = window.test(notice).getText();
        return plain == null ? text(notice) : plain;
    }

    public String text() {
        return text((Component) window().getCurrentView());
    }

    /** What can be seen of it. */
    protected static String text(Component component) {
        return text(component.getElement());
    }

    private static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.isVisible() ? element.getChildren().map(Desk::text).collect(Collectors.joining()) : "";
    }

    public void soon(ThrowingRunnable shows) {
        Desks.soon(window(), shows);
    }

    public void expectError(String label, String part) {
        assertThat(error(label)).contains(part);
    }
}
