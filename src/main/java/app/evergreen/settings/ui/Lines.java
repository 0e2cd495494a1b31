package app.evergreen.settings.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A list of things that are edited in a dialog: one line each, its name a button, and below them a button that adds one. */
class Lines<T> extends Div {

    private final NativeTableBody body = new NativeTableBody();
    private final transient Function<T, List<Component>> cells;
    private final transient Function<T, String> look;

    /**
     * An empty list.
     *
     * @param headingKeys the bundle's keys of the columns
     * @param cells what a line shows, one component a column
     * @param look the style class of a line; may be empty
     */
    Lines(List<String> headingKeys, Function<T, List<Component>> cells, Function<T, String> look) {
        this.cells = cells;
        this.look = look;
        addClassName("lines");
        var table = new NativeTable();
        var headings = new NativeTableRow();
        headingKeys.forEach(key -> headings.add(heading(key)));
        table.getHead().add(headings);
        table.add(body);
        add(table);
    }

    private static NativeTableHeaderCell heading(String key) {
        var heading = new NativeTableHeaderCell(Messages.text(key));
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }

    /** A button below the lines. */
    Lines<T> adding(String textKey, Runnable open) {
        var add = new NativeButton("", pressed -> open.run());
        add.addClassName("add");
        add.add(new Icon("plus"), new Span(Messages.text(textKey)));
        add(add);
        return this;
    }

    /** Shows these things and no others. */
    void show(Collection<T> things) {
        body.removeAll();
        for (var thing : things) {
            var row = new NativeTableRow();
            row.setClassName(look.apply(thing));
            cells.apply(thing).forEach(cell -> row.addDataCell().add(cell));
            body.add(row);
        }
    }

    /** A name that opens its thing. */
    static <T> NativeButton opening(T thing, Component name, Consumer<T> open) {
        var button = new NativeButton("", pressed -> open.accept(thing));
        button.addClassName("opens");
        button.add(name);
        return button;
    }
}
