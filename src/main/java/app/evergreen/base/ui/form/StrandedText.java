package app.evergreen.base.ui.form;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What was typed and can no longer be saved: shown with Copy (R3.3). */
public final class StrandedText extends Div {

    /**
     * The text beneath its field, or where the field was.
     *
     * @param label the field's label
     * @param sentence says what was typed and why it was not saved
     * @param words what was typed
     */
    public StrandedText(String label, String sentence, String words) {
        addClassName("stranded");
        getElement().setAttribute("role", "status");
        var copy = new Button(Messages.text("base.copy"));
        copy.addThemeVariants(ButtonVariant.SMALL);
        copy.setAriaLabel(Messages.text("base.copy.of", label));
        Clipboard.onClick(copy)
                .writeText(
                        words,
                        copied -> Notices.fact(Messages.text("base.copied")),
                        failed -> Notices.error(Messages.text("base.copy.failed")));
        var dismiss = new Button(new Icon("x"), clicked -> removeFromParent());
        dismiss.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        dismiss.setAriaLabel(Messages.text("base.dismiss"));
        add(new Component[] {new Span(sentence), copy, dismiss});
    }
}
