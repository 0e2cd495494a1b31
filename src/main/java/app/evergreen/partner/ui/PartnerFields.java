package app.evergreen.partner.ui;

import app.evergreen.base.PhoneNumbers;
import app.evergreen.base.PhoneReading;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.TwoColumns;
import app.evergreen.base.ui.form.FormInput;
import app.evergreen.base.ui.form.ValueText;
import app.evergreen.partner.PartnerChoice;
import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerField;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerKind;
import app.evergreen.partner.PartnerQuery;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The boxes in which a partner is typed, labels above them. What is wrong with a value is the service's to say. */
class PartnerFields {

    private final PartnerQuery partners;
    private final RadioButtonGroup<PartnerKind> kind = new RadioButtonGroup<>(label(PartnerField.KIND));
    private final TextField name = typed(new TextField(label(PartnerField.NAME)));
    private final ComboBox<PartnerChoice> company = new ComboBox<>(label(PartnerField.COMPANY));
    private final TextField phone = typed(new TextField(label(PartnerField.PHONE)));
    private final TextField mobile = typed(new TextField(label(PartnerField.MOBILE)));
    private final EmailField email = typed(new EmailField(label(PartnerField.EMAIL)));

    PartnerFields(PartnerQuery partners, PhoneNumbers numbers) {
        this.partners = partners;
        kind.setItems(PartnerKind.values());
        kind.setItemLabelGenerator(PartnerFields::words);
        kind.addValueChangeListener(change -> company.setVisible(change.getValue() == PartnerKind.PERSON));
        name.setRequiredIndicatorVisible(true);
        company.setItems(query ->
                partners.companies(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        company.setItemLabelGenerator(PartnerChoice::name);
        company.setClearButtonVisible(true);
        for (var number : List.of(phone, mobile)) {
            number.addValueChangeListener(change -> warnOfOddNumber(number, numbers.read(change.getValue())));
            number.addClassName("number");
        }
    }

    private static String label(PartnerField field) {
        return Messages.text("partner.field." + field.key());
    }

    private static String words(PartnerKind kind) {
        return Messages.text("partner.kind." + kind);
    }

    private static <F extends TextFieldBase<F, String>> F typed(F field) {
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setManualValidation(true);
        return field;
    }

    private static void warnOfOddNumber(TextField number, PhoneReading reading) {
        number.setHelperComponent(
                reading instanceof PhoneReading.Doubtful ? new Span(Messages.text("base.phone.doubtful")) : null);
    }

    TwoColumns columns() {
        return new TwoColumns(List.of(kind, name, company), List.of(phone, mobile, email));
    }

    List<FormInput<Values, ?>> inputs() {
        return List.of(
                new FormInput<>(
                        PartnerField.KIND.key(),
                        kind,
                        values -> values.draft().kind(),
                        PartnerFields::words,
                        ValueText.constant(PartnerKind.class)),
                text(PartnerField.NAME, name, PartnerDraft::name),
                new FormInput<Values, @Nullable PartnerChoice>(
                        PartnerField.COMPANY.key(),
                        company,
                        Values::company,
                        chosen -> chosen == null ? "" : chosen.name(),
                        ValueText.choice(chosen -> chosen.id().value(), id -> partners.choice(new PartnerId(id)))),
                text(PartnerField.PHONE, phone, PartnerDraft::phone),
                text(PartnerField.MOBILE, mobile, PartnerDraft::mobile),
                text(PartnerField.EMAIL, email, PartnerDraft::email));
    }

    private static <F extends TextFieldBase<F, String>> FormInput<Values, String> text(
            PartnerField field, F box, Function<PartnerDraft, @Nullable String> of) {
        return new FormInput<>(
                field.key(),
                box,
                values -> Objects.requireNonNullElse(of.apply(values.draft()), ""),
                text -> text,
                ValueText.itself());
    }

    PartnerDraft draft() {
        var chosen = chosenCompany();
        return new PartnerDraft(
                kind.getOptionalValue().orElse(PartnerKind.COMPANY),
                name.getValue(),
                chosen == null ? null : chosen.id(),
                typedIn(phone.getValue()),
                typedIn(mobile.getValue()),
                typedIn(email.getValue()));
    }

    @Nullable
    PartnerChoice chosenCompany() {
        return kind.getValue() == PartnerKind.PERSON ? company.getValue() : null;
    }

    private static @Nullable String typedIn(String value) {
        return value.isBlank() ? null : value;
    }

    void onContactLeft(Runnable listener) {
        phone.addBlurListener(left -> listener.run());
        mobile.addBlurListener(left -> listener.run());
        email.addBlurListener(left -> listener.run());
    }

    void focus() {
        name.focus();
    }
}
