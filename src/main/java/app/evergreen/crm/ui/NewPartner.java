package app.evergreen.crm.ui;

import app.evergreen.base.SaveResult;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerKind;
import app.evergreen.partner.PartnerService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Makes a partner in place, when somebody types a name into the box that no partner has. */
@Component
@RequiredArgsConstructor
class NewPartner {

    private final PartnerService partners;

    void offerIn(ComboBox<Choice<PartnerId>> box) {
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> ask(typed.getDetail(), box));
    }

    private void ask(String typed, ComboBox<Choice<PartnerId>> box) {
        var dialog = new Dialog(Messages.text("crm.partner.new"));
        dialog.addClassName("lead-dialog");
        var name = new TextField(Messages.text("crm.partner.new.name"));
        name.setValue(typed.strip());
        name.setManualValidation(true);
        var kind = new RadioButtonGroup<PartnerKind>(Messages.text("crm.partner.new.kind"));
        kind.setItems(PartnerKind.COMPANY, PartnerKind.PERSON);
        kind.setItemLabelGenerator(one -> Messages.text("crm.partner.new.kind." + one));
        kind.setValue(PartnerKind.COMPANY);
        var make =
                new Button(Messages.text("crm.partner.new.make"), pressed -> make(name, kind.getValue(), box, dialog));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(name, kind);
        dialog.getFooter().add(new Button(Messages.text("crm.cancel"), pressed -> dialog.close()), make);
        dialog.addOpenedChangeListener(change -> forgetWhatWasTyped(change.isOpened(), box));
        dialog.open();
        name.focus();
    }

    /** A box that was left without making the partner shows again what it held. */
    private static void forgetWhatWasTyped(boolean opened, ComboBox<Choice<PartnerId>> box) {
        if (!opened) {
            var held = box.getValue();
            box.clear();
            box.setValue(held);
        }
    }

    private void make(TextField name, PartnerKind kind, ComboBox<Choice<PartnerId>> box, Dialog dialog) {
        var draft = kind == PartnerKind.PERSON
                ? PartnerDraft.person(name.getValue())
                : PartnerDraft.company(name.getValue());
        switch (partners.create(draft)) {
            case SaveResult.Saved(var id) -> {
                box.setValue(new Choice<>(new PartnerId(id), name.getValue().strip()));
                dialog.close();
            }
            case SaveResult.Invalid(var problems) -> {
                name.setErrorMessage(Messages.text(problems.getFirst().text()));
                name.setInvalid(true);
            }
            case SaveResult.Refused(var why) -> Notices.error(Messages.text(why));
            case SaveResult.Changed(), SaveResult.Gone() -> Notices.error(Messages.text("crm.try-again"));
        }
    }
}
