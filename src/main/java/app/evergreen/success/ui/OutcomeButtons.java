package app.evergreen.success.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.success.StageButtons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** The buttons Achieved and Lost near the title; which of them are there follows from the stages and the settings (R7). */
final class OutcomeButtons extends Div {

    private final Button achieved;
    private final Button lost;

    OutcomeButtons(Runnable onAchieved, Runnable onLost) {
        addClassName("pair");
        achieved = new Button(Messages.text("record.achieved"), new Icon("check"), clicked -> onAchieved.run());
        achieved.addThemeVariants(ButtonVariant.SUCCESS);
        lost = new Button(Messages.text("record.lost"), new Icon("x"), clicked -> onLost.run());
        lost.addThemeVariants(ButtonVariant.ERROR);
        add(new Component[] {achieved, lost});
    }

    /** Shows the buttons there are, if the reader may press them. */
    void show(StageButtons buttons, boolean mayWrite) {
        achieved.setVisible(mayWrite && buttons.achieved());
        lost.setVisible(mayWrite && buttons.lost());
        setVisible(achieved.isVisible() || lost.isVisible());
    }
}
