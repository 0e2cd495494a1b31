package app.evergreen.thread.ui;

import app.evergreen.base.Text;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.html.Paragraph;

/** Says beside the text what is wrong with it. */
final class ProblemLine extends Paragraph {

    ProblemLine() {
        addClassName("problem");
        getElement().setAttribute("role", "alert");
        clear();
    }

    void show(Text why) {
        setText(Messages.text(why));
        setVisible(true);
    }

    void show(String key) {
        show(Text.of(key));
    }

    void clear() {
        setText("");
        setVisible(false);
    }
}
