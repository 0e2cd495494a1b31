package app.evergreen.base.ui.grid;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.UUID;

/** What stands below a line: which keys help while it is edited, or what is wrong with it. */
@Tag("div")
final class LineNote extends Component {

    private final Div cell = new Div();
    private final String id = "note-" + UUID.randomUUID();

    LineNote() {
        getElement().setAttribute("role", "row").getClassList().add("note");
        cell.getElement().setAttribute("role", "gridcell");
        cell.setId(id);
        getElement().appendChild(cell.getElement());
        clear();
    }

    String noteId() {
        return id;
    }

    void clear() {
        cell.removeAll();
        setVisible(false);
    }

    /** Tells the keys, and the rule of this grid where there is one. */
    void help(String rule) {
        var keys = new Div(
                key("Enter", "grid.key.save"),
                key("Esc", "grid.key.give-up"),
                key("Tab", "grid.key.next"),
                new Span(rule));
        keys.addClassName("hint");
        replace(keys);
    }

    private static Span key(String cap, String meaning) {
        var told = new Span();
        told.getElement().appendChild(new Element("kbd").setText(cap));
        told.add(new Span(Messages.text(meaning)));
        return told;
    }

    /** Says what is wrong; screen readers say it at once. */
    void complain(String text) {
        var complaint = new Div(new Icon("warn"), new Span(text));
        complaint.addClassNames("hint", "bad");
        complaint.getElement().setAttribute("role", "alert");
        replace(complaint);
    }

    private void replace(Div content) {
        cell.removeAll();
        cell.add(content);
        setVisible(true);
    }
}
