package app.evergreen.base.ui.grid;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The row of headings. */
final class GridHeadings {

    private GridHeadings() {}

    static Element of(boolean ordered, List<LineCell> cells) {
        var row = new Element("div").setAttribute("role", "row");
        row.getClassList().add("row");
        if (ordered) {
            row.appendChild(hidden("cell-handle", "grid.order"));
        }
        cells.forEach(cell -> row.appendChild(heading("cell-" + cell.name(), cell)));
        row.appendChild(hidden("cell-actions", "grid.actions"));
        var group = new Element("div").setAttribute("role", "rowgroup").appendChild(row);
        group.getClassList().add("headings");
        return group;
    }

    private static Element heading(String style, LineCell cell) {
        var heading = new Element("div").setAttribute("role", "columnheader").setText(cell.label());
        heading.getClassList().add(style);
        if (cell.getElement().getClassList().contains("number")) {
            heading.getClassList().add("number");
        }
        return heading;
    }

    private static Element hidden(String style, String key) {
        var words = new Element("span").setText(Messages.text(key));
        words.getClassList().add("sr");
        var heading = new Element("div").setAttribute("role", "columnheader").appendChild(words);
        heading.getClassList().add(style);
        return heading;
    }
}
