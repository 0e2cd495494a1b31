package app.evergreen.security.ui;

import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.base.ui.FieldProblems;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.security.ProfileService;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;

/** Asks for the current password and twice for the next. */
class PasswordForm extends Div {

    private final PasswordField current = field("current", "current-password");
    private final PasswordField next = field("next", "new-password");
    private final PasswordField again = field("again", "new-password");
    private final transient FieldProblems problems =
            new FieldProblems().of("current", current).of("next", next).of("again", again);
    private final transient ProfileService profiles;
    private final transient Runnable onChanged;

    PasswordForm(ProfileService profiles, Runnable onChanged) {
        this.profiles = profiles;
        this.onChanged = onChanged;
        addClassName("calm-form");
        next.setHelperText(Messages.text("security.password.next.hint"));
        var change = new Button(Messages.text("security.password.change"), pressed -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER).listenOn(this);
        var actions = new Div(change);
        actions.addClassName("save-bar");
        add(current, next, again, actions);
    }

    private static PasswordField field(String name, String autocomplete) {
        var field = new PasswordField(Messages.text("security.password." + name));
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setManualValidation(true);
        return field;
    }

    private void change() {
        if (!next.getValue().equals(again.getValue())) {
            problems.show(List.of(Problem.of("again", "security.password.differs")));
        } else {
            answer(profiles.changePassword(current.getValue(), next.getValue()));
        }
    }

    private void answer(SaveResult result) {
        switch (result) {
            case SaveResult.Saved saved -> {
                List.of(current, next, again).forEach(PasswordField::clear);
                problems.clear();
                onChanged.run();
            }
            case SaveResult.Invalid(var found) -> problems.show(found);
            case SaveResult.Refused(var why) -> Notices.error(Messages.text(why));
            case SaveResult.Changed changed -> Notices.error(Messages.text("security.changed"));
            case SaveResult.Gone gone -> Notices.error(Messages.text("security.changed"));
        }
    }
}
