package app.evergreen.success.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.success.Loss;
import app.evergreen.success.LossQuestion;
import app.evergreen.success.LostReasonLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/**
 * Asks why a record is lost (R9.1): one of the reasons, and a comment where the reason asks for one. It knows no service; who opens it
 * says what confirming and cancelling do, and exactly one of the two happens.
 */
final class LostReasonDialog extends Dialog {

    private final ComboBox<LostReasonLine> reason = new ComboBox<>(Messages.text("record.lost.reason"));
    private final TextArea comment = new TextArea(Messages.text("record.lost.comment"));
    private final transient Consumer<Loss> onConfirm;
    private final Checkbox cancelActivities = new Checkbox(true);
    private boolean confirmed;

    /**
     * A dialog that is not open yet.
     *
     * @param question the reasons, and whether there are activities to cancel
     * @param leadSentence says what confirming does
     */
    LostReasonDialog(LossQuestion question, String leadSentence, Consumer<Loss> onConfirm, Runnable onCancel) {
        this.onConfirm = onConfirm;
        setHeaderTitle(Messages.text("record.lost.title"));
        addClassNames("lost-reason", "sheet-dialog");
        askReason(question.reasons());
        askComment();
        offerToCancel(question.openActivities());
        var lead = new Paragraph(leadSentence);
        lead.addClassName("lead");
        add(new Component[] {lead, reason, comment, cancelActivities});
        getHeader().add(closeButton());
        getFooter().add(new Component[] {cancelButton(), confirmButton()});
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && !confirmed) {
                onCancel.run();
            }
        });
    }

    private void askReason(List<LostReasonLine> reasons) {
        reason.setItems(reasons);
        reason.setItemLabelGenerator(LostReasonLine::name);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setAutofocus(true);
        reason.addValueChangeListener(chosen -> {
            reason.setInvalid(false);
            comment.setInvalid(false);
            comment.setRequiredIndicatorVisible(
                    chosen.getValue() != null && chosen.getValue().asksComment());
        });
    }

    private void askComment() {
        comment.setManualValidation(true);
        comment.setMinRows(3);
        comment.setMaxRows(8);
        comment.setValueChangeMode(ValueChangeMode.EAGER);
        comment.addClassName("counted");
        comment.addValueChangeListener(typed -> {
            comment.setInvalid(false);
            count(typed.getValue().length());
        });
        count(0);
    }

    private void count(int letters) {
        comment.setHelperText(Messages.text("record.lost.count", letters, Loss.MOST_LETTERS));
    }

    private void offerToCancel(int activities) {
        cancelActivities.setLabel(Messages.text("record.lost.activities", activities));
        cancelActivities.setVisible(activities > 0);
    }

    private Button closeButton() {
        var close = new Button(new Icon("x"), clicked -> close());
        close.setAriaLabel(Messages.text("record.dialog.close"));
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return close;
    }

    private Button cancelButton() {
        return new Button(Messages.text("base.cancel"), clicked -> close());
    }

    private Button confirmButton() {
        var confirm = new Button(Messages.text("record.dialog.confirm"), clicked -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        return confirm;
    }

    private void confirm() {
        var chosen = reason.getValue();
        if (chosen == null) {
            reason.setErrorMessage(Messages.text("record.lost.reason.missing"));
            reason.setInvalid(true);
            reason.focus();
        } else if (chosen.asksComment() && comment.getValue().isBlank()) {
            refuseComment(Messages.text("record.lost.comment.missing", chosen.name()));
        } else if (comment.getValue().strip().length() > Loss.MOST_LETTERS) {
            refuseComment(Messages.text("base.too-long", Loss.MOST_LETTERS));
        } else {
            confirmed = true;
            close();
            onConfirm.accept(new Loss(chosen.id(), comment.getValue(), cancelActivities.getValue()));
        }
    }

    private void refuseComment(String why) {
        comment.setErrorMessage(why);
        comment.setInvalid(true);
        comment.focus();
    }
}
