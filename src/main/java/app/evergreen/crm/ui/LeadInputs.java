package app.evergreen.crm.ui;

import app.evergreen.base.PhoneNumbers;
import app.evergreen.base.PhoneReading;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.TwoColumns;
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

    List<LeadInput<?>> all() {
        return List.of(
                new LeadInput<>(LeadField.TITLE, title, LeadPage::title, text -> text),
                new LeadInput<@Nullable Choice<PartnerId>>(
                        LeadField.PARTNER, partner, LeadChoices::partner, LeadChoices::words),
                text(LeadField.CONTACT_NAME, contactName),
                text(LeadField.PHONE, phone),
                text(LeadField.EMAIL, email),
                new LeadInput<@Nullable BigDecimal>(
                        LeadField.EXPECTED_REVENUE,
                        revenue,
                        page -> page.fields().expectedRevenue(),
                        LeadInputs::amount),
                new LeadInput<@Nullable Choice<UserId>>(
                        LeadField.SALESPERSON, salesperson, LeadChoices::salesperson, LeadChoices::words),
                new LeadInput<@Nullable Choice<TeamId>>(LeadField.TEAM, team, LeadChoices::team, LeadChoices::words),
                text(LeadField.NOTES, notes));
    }

    private static <F extends TextFieldBase<F, String>> LeadInput<String> text(LeadField field, F box) {
        return new LeadInput<>(field, box, page -> LeadChoices.text(page, field), text -> text);
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
