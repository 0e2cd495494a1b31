package app.evergreen.success.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What was typed into a field that became automatic meanwhile: shown with Copy, and not saved (R3.3). */
final class StrandedText extends Div {

    /**
     * The text beneath its field.
     *
     * @param label the field's label
     * @param words what was typed
     * @param onDismiss the reader needs it no longer
     */
    StrandedText(String label, String words, Runnable onDismiss) {
        addClassName("stranded");
        getElement().setAttribute("role", "status");
        var copy = new Button(Messages.text("record.copy"));
        copy.addThemeVariants(ButtonVariant.SMALL);
        copy.setAriaLabel(Messages.text("record.copy.of", label));
        Clipboard.onClick(copy)
                .writeText(
                        words,
                        copied -> Notices.fact(Messages.text("record.copied")),
                        failed -> Notices.error(Messages.text("record.copy.failed")));
        var dismiss = new Button(new Icon("x"), clicked -> onDismiss.run());
        dismiss.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        dismiss.setAriaLabel(Messages.text("record.dismiss"));
        add(new Component[] {new Span(Messages.text("record.stranded", words)), copy, dismiss});
    }
}
