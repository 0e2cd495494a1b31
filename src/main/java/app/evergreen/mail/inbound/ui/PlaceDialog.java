package app.evergreen.mail.inbound.ui;

import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.ui.Messages;
import app.evergreen.mail.inbound.UnsortedMailQuery;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks in whose thread a mail belongs. */
final class PlaceDialog extends Dialog {

    private static final int OFFERED = 50;

    private final ComboBox<SubjectDirectory.Entry> place = new ComboBox<>(Messages.text("mail-in.place"));
    private final Button confirm = new Button(Messages.text("mail-in.put"));

    PlaceDialog(UnsortedMailQuery mails, SerializableConsumer<SubjectDirectory.Entry> onChosen) {
        setHeaderTitle(Messages.text("mail-in.choose.title"));
        addClassName("place-dialog");
        place.setItems(query -> mails.places(query.getFilter().orElse(""), OFFERED).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        place.setItemLabelGenerator(PlaceDialog::words);
        place.setWidthFull();
        place.setAutofocus(true);
        place.addValueChangeListener(change -> confirm.setEnabled(change.getValue() != null));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        confirm.addClickListener(pressed -> {
            close();
            onChosen.accept(place.getValue());
        });
        add(new Component[] {place});
        getFooter().add(new Button(Messages.text("base.cancel"), pressed -> close()), confirm);
    }

    private static String words(SubjectDirectory.Entry entry) {
        var kind = Messages.text("mail-in.kind." + entry.subject().kind());
        var customer = entry.customer();
        return customer == null || customer.equals(entry.title())
                ? Messages.text("mail-in.place.words", kind, entry.title())
                : Messages.text("mail-in.place.customer", kind, entry.title(), customer);
    }
}
