package app.evergreen.base.ui.grid;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is done that other things depend on; answers yes or no exactly once. */
public final class Question {

    private final ConfirmDialog dialog = new ConfirmDialog();

    private Question(String title, String yes) {
        dialog.setHeader(title);
        dialog.setConfirmText(yes);
        dialog.setCancelable(true);
        dialog.setCancelText(Messages.text("grid.cancel"));
    }

    /**
     * A question that is not asked yet.
     *
     * @param title what is asked
     * @param text what saying yes does
     * @param yes the word on the button that does it
     */
    public static Question of(String title, String text, String yes) {
        var question = new Question(title, yes);
        question.dialog.setText(text);
        return question;
    }

    /** A question whose answer needs more than a word. */
    static Question of(String title, Component content, String yes) {
        var question = new Question(title, yes);
        question.dialog.setText(content);
        return question;
    }

    /** Marks saying yes as something that takes away. */
    public Question dangerous() {
        dialog.setConfirmButtonTheme("error primary");
        return this;
    }

    /** Asks. Esc is a no. */
    public void ask(Runnable onYes, Runnable onNo) {
        dialog.addConfirmListener(confirmed -> onYes.run());
        dialog.addCancelListener(cancelled -> onNo.run());
        dialog.open();
    }
}
