package app.evergreen.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Asks before a page with unsaved changes is left. */
public final class LeaveQuestion extends ConfirmDialog {

    /**
     * Goes on with the navigation if the answer is to leave, and stays on the page otherwise.
     *
     * @param discard forgets what was typed, before the page is left
     */
    public LeaveQuestion(ContinueNavigationAction goOn, Runnable discard) {
        setHeader(Messages.text("base.leave.title"));
        setText(Messages.text("base.leave.hint"));
        setConfirmText(Messages.text("base.leave.leave"));
        setConfirmButtonTheme("error primary");
        setCancelText(Messages.text("base.leave.stay"));
        setCancelable(true);
        addConfirmListener(confirmed -> {
            discard.run();
            goOn.proceed();
        });
        addCancelListener(cancelled -> goOn.cancel());
    }
}
