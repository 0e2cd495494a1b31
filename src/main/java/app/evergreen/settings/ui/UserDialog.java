package app.evergreen.settings.ui;

import app.evergreen.base.ui.FieldProblems;
import app.evergreen.base.ui.Messages;
import app.evergreen.security.Languages;
import app.evergreen.security.Role;
import app.evergreen.security.UserAccount;
import app.evergreen.security.UserFields;
import app.evergreen.security.ui.LanguageField;
import app.evergreen.security.ui.TimeZoneField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** The form of one user. */
class UserDialog extends FormDialog {

    private final TextField username = new TextField(Messages.text("settings.user.username"));
    private final TextField name = new TextField(Messages.text("settings.user.name"));
    private final EmailField email = new EmailField(Messages.text("settings.user.email"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Messages.text("settings.user.roles"));
    private final TimeZoneField zone = new TimeZoneField();
    private final LanguageField language;

    UserDialog(String title, Languages languages) {
        this(title, languages, new FieldProblems());
    }

    private UserDialog(String title, Languages languages, FieldProblems problems) {
        super(title, problems);
        language = new LanguageField(languages);
        language.setValue(languages.all().getFirst().toLanguageTag());
        username.setMaxLength(60);
        name.setMaxLength(UserFields.MOST_LETTERS);
        email.setMaxLength(UserFields.MOST_EMAIL);
        roles.setItems(Role.values());
        roles.setRenderer(new ComponentRenderer<>(UserDialog::explained));
        username.setManualValidation(true);
        name.setManualValidation(true);
        email.setManualValidation(true);
        roles.setManualValidation(true);
        problems.of("name", name)
                .of("username", username)
                .of("email", email)
                .of("roles", roles)
                .of("timeZone", zone)
                .of("language", language);
        add(new Component[] {name, username, email, roles, zone, language});
    }

    private static Component explained(Role role) {
        var hint = new Span(Messages.text("security.role." + role + ".hint"));
        hint.addClassName("muted");
        var explained = new Span(new Span(Messages.text("security.role." + role)), hint);
        explained.addClassName("explained");
        return explained;
    }

    UserDialog onSave(Runnable work) {
        whenSaving(work);
        return this;
    }

    /** Begins with a new user. */
    void begin(String proposedZone) {
        zone.setValue(proposedZone);
        name.focus();
    }

    /** Shows a user. */
    void show(UserAccount user) {
        username.setValue(user.username());
        username.setReadOnly(true);
        name.setValue(user.fields().name());
        email.setValue(user.fields().email());
        roles.setValue(user.fields().roles());
        zone.setValue(user.fields().timeZone());
        language.setValue(user.fields().language());
    }

    String username() {
        return username.getValue();
    }

    UserFields typed() {
        return new UserFields(name.getValue(), email.getValue(), roles.getValue(), zone.zone(), language.getValue());
    }
}
