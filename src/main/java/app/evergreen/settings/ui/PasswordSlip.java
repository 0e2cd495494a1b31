package app.evergreen.settings.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a password that was made up, once, to be handed to its user. */
class PasswordSlip extends Dialog {

    PasswordSlip(String username, String name, String password) {
        setHeaderTitle(Messages.text("settings.user.password.title", name));
        addClassName("sheet-dialog");
        setCloseOnOutsideClick(false);
        var lead = new Paragraph(Messages.text("settings.user.password.lead", username));
        lead.addClassName("lead");
        var shown = new TextField(Messages.text("settings.user.password"));
        shown.setValue(password);
        shown.setReadOnly(true);
        shown.setWidthFull();
        var copy = new Button(Messages.text("settings.user.password.copy"), pressed -> {
            shown.getElement().executeJs("navigator.clipboard?.writeText($0)", password);
            Notices.fact(Messages.text("settings.user.password.copied"));
        });
        shown.setSuffixComponent(copy);
        copy.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(new Component[] {lead, shown});
        var done = new Button(Messages.text("settings.user.password.done"), pressed -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
