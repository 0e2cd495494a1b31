package app.evergreen.digest.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.mail.HouseMailKind;
import app.evergreen.mail.MailChoice;
import app.evergreen.mail.MailChoiceService;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;

/** Which mails of the house the user wants; each answer is kept at once. */
final class MailChoiceSection extends Section {

    private static final int HOURS = 24;

    private final transient MailChoiceService choices;

    MailChoiceSection(MailChoiceService choices) {
        this.choices = choices;
        addClassName("mail-choices");
        var lead = new Paragraph(Messages.text("digest.choices.lead"));
        lead.addClassName("sheet-hint");
        add(new H2(Messages.text("digest.choices")), lead);
        choices.mine().forEach(this::offer);
    }

    private void offer(MailChoice choice) {
        var wanted = new Checkbox(Messages.text("digest.kind." + choice.kind()), choice.wanted());
        add(wanted);
        var hour = new Select<Integer>();
        hour.setLabel(Messages.text("digest.hour"));
        hour.setItems(IntStream.range(0, HOURS).boxed().toList());
        hour.setItemLabelGenerator(number -> Messages.text("digest.hour.at", number));
        hour.setValue(choice.hour());
        hour.setVisible(choice.wanted());
        if (choice.kind() == HouseMailKind.DIGEST) {
            add(hour);
        }
        wanted.addValueChangeListener(changed -> {
            hour.setVisible(changed.getValue());
            keep(choice.kind(), changed.getValue(), hour.getValue());
        });
        hour.addValueChangeListener(changed -> keep(choice.kind(), wanted.getValue(), changed.getValue()));
    }

    private void keep(HouseMailKind kind, boolean wanted, int hour) {
        choices.choose(new MailChoice(kind, wanted, hour));
        Notices.fact(Messages.text("digest.kept"));
    }
}
