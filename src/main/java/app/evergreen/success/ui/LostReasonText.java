package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.success.RecordPage;
import com.vaadin.flow.component.textfield.TextArea;

/** Why a record was lost, "reason – comment"; to correct it, one reopens the record and loses it again (R4.2, R9.2). */
final class LostReasonText extends TextArea {

    LostReasonText() {
        super(Messages.text("record.field.lost-reason"));
        setReadOnly(true);
        setMinRows(1);
        addClassName("field");
    }

    void show(RecordPage page) {
        setVisible(page.lostReason().isPresent());
        setValue(page.lostReason().map(LostReasonText::words).orElse(""));
    }

    private static String words(RecordPage.LostReason reason) {
        return reason.comment().isBlank()
                ? reason.name()
                : Messages.text("record.lost.words", reason.name(), reason.comment());
    }
}
