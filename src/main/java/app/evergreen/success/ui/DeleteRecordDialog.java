package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a record is deleted. */
final class DeleteRecordDialog extends ConfirmDialog {

    DeleteRecordDialog(String title, Runnable delete) {
        setHeader(Messages.text("board.delete.title", title));
        setText(Messages.text("board.delete.text"));
        setCancelable(true);
        setCancelText(Messages.text("board.cancel"));
        setConfirmText(Messages.text("board.delete.confirm"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> delete.run());
    }
}
