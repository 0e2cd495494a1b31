package app.evergreen.base.ui.grid;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The row of a line: its handle where lines have an order, its cells, and the buttons that delete and save it. */
@Tag("div")
final class LineRow extends Component {

    private final NativeButton handle = button("handle", "grip");
    private final NativeButton delete = button("delete", "trash");
    private final NativeButton save = button("save", "check");

    LineRow(boolean ordered, List<LineCell> cells, String helpId) {
        getElement().setAttribute("role", "row").getClassList().add("row");
        if (ordered) {
            handle.getElement().setAttribute("aria-describedby", helpId);
            add("cell-handle", handle);
        }
        cells.forEach(cell -> getElement().appendChild(cell.getElement()));
        save.getElement().setAttribute("aria-label", Messages.text("grid.save-line"));
        add("cell-actions", delete, save);
    }

    private static NativeButton button(String role, String icon) {
        var button = new NativeButton();
        button.addClassName(role);
        button.getElement().setAttribute("type", "button");
        button.add(new Icon(icon));
        return button;
    }

    private void add(String style, Component... buttons) {
        var cell = new Element("div").setAttribute("role", "gridcell");
        cell.getClassList().add(style);
        for (var button : buttons) {
            cell.appendChild(button.getElement());
        }
        getElement().appendChild(cell);
    }

    void call(String name) {
        getElement().setAttribute("aria-label", name);
        handle.getElement().setAttribute("aria-label", Messages.text("grid.move", name));
        delete.getElement().setAttribute("aria-label", Messages.text("grid.delete", name));
    }

    void onDelete(Runnable then) {
        delete.addClickListener(pressed -> then.run());
    }
}
