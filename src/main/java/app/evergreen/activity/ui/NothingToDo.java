package app.evergreen.activity.ui;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where the list is empty: one fact, and one thing to do. */
final class NothingToDo extends Div {

    private final Paragraph fact = new Paragraph();
    private final Anchor board = new Anchor("board", Messages.text("activity.mine.to-board"));
    private final Button unfilter;

    NothingToDo(Runnable onShowAll) {
        addClassName("empty");
        board.addClassName("btn");
        unfilter = new Button(Messages.text("activity.mine.show-all"), clicked -> onShowAll.run());
        add(new Component[] {fact, board, unfilter});
    }

    /**
     * Shows itself where it is true.
     *
     * @param atAll whether there is nothing at all
     * @param here whether the filter leaves nothing
     */
    void show(boolean atAll, boolean here) {
        setVisible(here);
        board.setVisible(atAll);
        unfilter.setVisible(!atAll);
        fact.setText(Messages.text(atAll ? "activity.mine.none" : "activity.mine.none-here"));
    }
}
