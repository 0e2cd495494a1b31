package app.evergreen.success.ui;

import app.evergreen.base.ui.Avatar;
import app.evergreen.base.ui.Messages;
import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.tag.ui.TagField;
import app.evergreen.team.TeamId;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** The inputs of the record page, labelled as the product rules say (R4.2). */
@RequiredArgsConstructor
final class Inputs {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final FieldChoices choices;

    static TextField title() {
        var title = new TextField(label("title"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        return title;
    }

    ComboBox<Choice<PartnerId>> customer() {
        return Boxes.of(label("customer"), choices::customers);
    }

    static TextField mobile() {
        var mobile = new TextField(label("mobile"));
        mobile.setManualValidation(true);
        mobile.setValueChangeMode(ValueChangeMode.LAZY);
        mobile.addClassName("num");
        ContactTools.dial(mobile);
        return mobile;
    }

    static EmailField email() {
        var email = new EmailField(label("email"));
        email.setManualValidation(true);
        email.setValueChangeMode(ValueChangeMode.LAZY);
        ContactTools.write(email);
        return email;
    }

    static IntegerField health() {
        var health = new IntegerField(label("health"));
        health.setMin(0);
        health.setMax(100);
        health.addClassName("health");
        var range = Messages.text("record.health.range");
        health.setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
        return health;
    }

    static DatePicker renewalDate() {
        var date = new DatePicker(label("renewal-date"));
        date.setMin(FIRST_DAY);
        date.setMax(LAST_DAY);
        date.setClearButtonVisible(true);
        var range = Messages.text("record.date.range");
        date.setI18n(new DatePickerI18n()
                .setDateFormats(Messages.text("record.date.format"), "yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy")
                .setBadInputErrorMessage(Messages.text("record.date.bad"))
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
        return date;
    }

    ComboBox<Choice<TeamId>> team() {
        return Boxes.of(label("team"), text -> Boxes.containing(text, choices.teams(), Choice::name));
    }

    ComboBox<Choice<UserId>> successPartner(Supplier<@Nullable TeamId> team) {
        ComboBox<Choice<UserId>> box = Boxes.of(
                label("success-partner"),
                text -> Boxes.containing(text, choices.successPartners(team.get(), text), Choice::name));
        box.addValueChangeListener(chosen -> box.setPrefixComponent(
                chosen.getValue() == null
                        ? null
                        : new Avatar(
                                        chosen.getValue().id().value(),
                                        chosen.getValue().name())
                                .decorative()));
        return box;
    }

    ComboBox<Choice<LeadId>> lead() {
        return Boxes.of(label("lead"), choices::leads);
    }

    TagField tags() {
        return choices.tagField(label("tags"));
    }

    private static String label(String field) {
        return Messages.text("record.field." + field);
    }
}
