package app.evergreen.crm.ui;

import app.evergreen.base.PhoneNumbers;
import app.evergreen.base.PhoneReading;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.TwoColumns;
import app.evergreen.base.ui.form.FormInput;
import app.evergreen.base.ui.form.ValueText;
import app.evergreen.crm.LeadField;
import app.evergreen.crm.LeadFields;
import app.evergreen.crm.LeadPage;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.team.TeamId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The boxes in which a lead is typed, labels above them. What is wrong with a value is the service's to say. */
final class LeadInputs {

    private final LeadBoxes boxes;
    private final TextField title = typed(new TextField(label(LeadField.TITLE)));
    private final ComboBox<Choice<PartnerId>> partner;
    private final TextField contactName = typed(new TextField(label(LeadField.CONTACT_NAME)));
    private final TextField phone = typed(new TextField(label(LeadField.PHONE)));
    private final EmailField email = typed(new EmailField(label(LeadField.EMAIL)));
    private final BigDecimalField revenue = typed(new BigDecimalField(label(LeadField.EXPECTED_REVENUE)));
    private final ComboBox<Choice<UserId>> salesperson;
    private final ComboBox<Choice<TeamId>> team;
    private final TextArea notes = typed(new TextArea(label(LeadField.NOTES)));

    LeadInputs(LeadBoxes boxes, NewPartner newPartner, PhoneNumbers numbers) {
        this.boxes = boxes;
        partner = boxes.partner(label(LeadField.PARTNER));
        newPartner.offerIn(partner);
        salesperson = boxes.salesperson(label(LeadField.SALESPERSON));
        team = boxes.team(label(LeadField.TEAM));
        title.setRequiredIndicatorVisible(true);
        notes.addClassName("lead-notes");
        phone.addValueChangeListener(change -> warnOfOddNumber(numbers.read(change.getValue())));
    }

    private static String label(LeadField field) {
        return Messages.text("crm.field." + field.key());
    }

    private static <F extends TextFieldBase<F, ?>> F typed(F field) {
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setManualValidation(true);
        return field;
    }

    private void warnOfOddNumber(PhoneReading reading) {
        phone.setHelperComponent(
                reading instanceof PhoneReading.Doubtful ? new Span(Messages.text("base.phone.doubtful")) : null);
    }

    List<Component> layout() {
        var columns =
                new TwoColumns(List.of(title, partner, contactName, phone, email), List.of(revenue, salesperson, team));
        return List.of(columns, notes);
    }

    List<FormInput<LeadPage, ?>> all() {
        return List.of(
                text(LeadField.TITLE, title),
                new FormInput<LeadPage, @Nullable Choice<PartnerId>>(
                        LeadField.PARTNER.key(),
                        partner,
                        LeadChoices::partner,
                        LeadChoices::words,
                        boxes.partnerText()),
                text(LeadField.CONTACT_NAME, contactName),
                text(LeadField.PHONE, phone),
                text(LeadField.EMAIL, email),
                new FormInput<LeadPage, @Nullable BigDecimal>(
                        LeadField.EXPECTED_REVENUE.key(),
                        revenue,
                        page -> page.fields().expectedRevenue(),
                        LeadInputs::amount,
                        ValueText.amount()),
                new FormInput<LeadPage, @Nullable Choice<UserId>>(
                        LeadField.SALESPERSON.key(),
                        salesperson,
                        LeadChoices::salesperson,
                        LeadChoices::words,
                        boxes.salespersonText()),
                new FormInput<LeadPage, @Nullable Choice<TeamId>>(
                        LeadField.TEAM.key(), team, LeadChoices::team, LeadChoices::words, boxes.teamText()),
                text(LeadField.NOTES, notes));
    }

    private static <F extends TextFieldBase<F, String>> FormInput<LeadPage, String> text(LeadField field, F box) {
        return new FormInput<>(
                field.key(), box, page -> LeadChoices.text(page, field), text -> text, ValueText.itself());
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    LeadFields typed() {
        return new LeadFields(
                title.getValue(),
                LeadChoices.key(partner.getValue()),
                contactName.getValue(),
                phone.getValue(),
                email.getValue(),
                revenue.getValue(),
                LeadChoices.key(salesperson.getValue()),
                LeadChoices.key(team.getValue()),
                notes.getValue());
    }
}
