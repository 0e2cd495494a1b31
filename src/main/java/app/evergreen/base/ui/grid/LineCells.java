package app.evergreen.base.ui.grid;

import java.util.List;

/**
 * The cells of one line between its handle and its buttons.
 *
 * @param <T> what the line shows
 */
public interface LineCells<T> {

    /** The cells in the order of the columns, always the same ones. */
    List<LineCell> inOrder();

    /** Shows the item, at rest and in the fields. */
    void show(T item);
}
