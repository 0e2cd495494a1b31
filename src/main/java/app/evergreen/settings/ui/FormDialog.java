package app.evergreen.settings.ui;

import app.evergreen.base.Problem;
import app.evergreen.base.ui.FieldProblems;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A small form in a dialog: Save and Discard, other commands at the other end of the footer, problems beside their fields. */
class FormDialog extends Dialog {

    private final Div commands = new Div();
    private final transient FieldProblems problems;
    private transient Runnable save = () -> {};

    FormDialog(String title, FieldProblems problems) {
        this.problems = problems;
        setHeaderTitle(title);
        addClassNames("sheet-dialog", "settings-dialog");
        setCloseOnOutsideClick(false);
        commands.addClassNames("commands", "grow");
        var saving = new Button(Messages.text("base.save"), pressed -> save.run());
        saving.addThemeVariants(ButtonVariant.PRIMARY);
        saving.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).setBrowserDefaultAllowed(false);
        getFooter().add(commands, new Button(Messages.text("base.discard"), pressed -> close()), saving);
    }

    /** Adds another command. */
    void offer(Button command) {
        command.addThemeVariants(ButtonVariant.TERTIARY);
        commands.add(command);
    }

    void whenSaving(Runnable work) {
        save = work;
    }

    void complain(List<Problem> found) {
        problems.show(found);
    }
}
