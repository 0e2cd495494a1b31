package app.evergreen.base.ui.grid;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Optional;

/** One cell of a line. What shows at rest and what edits are both there all the time, so that a line opens without asking the server. */
@Tag("div")
public abstract class LineCell extends Component {

    private final String name;
    private final String label;

    /**
     * @param name what problems call it; also its style class, after {@code cell-}
     * @param labelKey the key of the column's heading, which is also the accessible name of what edits it
     */
    LineCell(String name, String labelKey) {
        this.name = name;
        this.label = Messages.text(labelKey);
        getElement().setAttribute("role", "gridcell");
        getElement().setAttribute("data-label", label);
        getElement().getClassList().add("cell-" + name);
    }

    final String name() {
        return name;
    }

    final String label() {
        return label;
    }

    /** What takes the focus when the cell is edited; nothing where the cell cannot be edited. */
    Optional<Element> field() {
        return Optional.empty();
    }

    /** Takes back what was typed where that is a flag: a refused tick springs back, a typed word stays to be corrected. */
    void springBack() {}

    /** Marks the field as the one that the note below the line is about. */
    final void mark(String noteId) {
        field().ifPresent(input -> input.setAttribute("aria-invalid", "true").setAttribute("aria-describedby", noteId));
    }

    final void unmark() {
        field().ifPresent(input -> input.removeAttribute("aria-invalid").removeAttribute("aria-describedby"));
    }

    final void focus() {
        field().ifPresent(input -> input.callJsFunction("focus"));
    }

    /** Makes the field the cell's own and gives it its accessible name. */
    final void edits(Element input) {
        input.setAttribute("aria-label", label).getClassList().add("field");
        getElement().setAttribute("data-edits", true).appendChild(input);
    }
}
