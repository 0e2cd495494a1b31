package app.evergreen.success.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.springframework.web.util.UriUtils;

/** Dials or writes, and copies, with one click (R4.2); there only while the field holds something. */
final class ContactTools extends Span {

    private final Anchor open = new Anchor();
    private final Button copy = new Button(new Icon("copy"));
    private final String name;
    private final transient UnaryOperator<String> href;

    private ContactTools(TextFieldBase<?, String> field, String icon, String name, UnaryOperator<String> href) {
        this.name = name;
        this.href = href;
        addClassName("contact-tools");
        open.add(new Icon(icon));
        open.addClassName("icon-btn");
        copy.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(new Component[] {open, copy});
        update(field.getValue());
    }

    /** Puts call and copy at the end of a field of a telephone number. */
    static <F extends TextFieldBase<F, String>> void dial(F field) {
        attach(field, "call", "record.call", number -> "tel:" + number.replaceAll("[^+0-9]", ""));
    }

    /** Puts write and copy at the end of a field of an e-mail address. */
    static <F extends TextFieldBase<F, String>> void write(F field) {
        attach(field, "mail", "record.write", address -> {
            var at = address.lastIndexOf('@');
            return "mailto:" + encoded(address.substring(0, Math.max(at, 0))) + "@"
                    + encoded(address.substring(at + 1));
        });
    }

    private static <F extends TextFieldBase<F, String>> void attach(
            F field, String icon, String name, UnaryOperator<String> href) {
        var tools = new ContactTools(field, icon, name, href);
        Clipboard.onClick(tools.copy)
                .writeText(
                        field,
                        copied -> Notices.fact(Messages.text("base.copied")),
                        failed -> Notices.error(Messages.text("base.copy.failed")));
        field.addValueChangeListener(change -> tools.update(change.getValue()));
        field.setSuffixComponent(tools);
    }

    private static String encoded(String part) {
        return UriUtils.encode(part, StandardCharsets.UTF_8);
    }

    private void update(String value) {
        // hidden, not invisible: copying is wired in the browser, and what is invisible is not there
        getElement().setAttribute("hidden", value.isBlank());
        open.setHref(value.isBlank() ? "" : href.apply(value));
        open.getElement()
                .setAttribute("aria-label", Messages.text(name, value))
                .setAttribute("title", Messages.text(name, value));
        copy.setAriaLabel(Messages.text("record.copy.value", value));
    }
}
