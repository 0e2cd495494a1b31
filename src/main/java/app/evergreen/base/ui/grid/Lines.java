package app.evergreen.base.ui.grid;

import java.util.List;
import java.util.Optional;

/**
 * What an {@link InlineGrid} must know of its things: how they are read and shown, and what saving, deleting and placing one does.
 *
 * @param <T> what one line shows
 * @param <C> the cells that show and edit it
 */
public interface Lines<T, C extends LineCells<T>> {

    /** All things in their order; called with the page's user, also off the page. */
    List<T> read();

    /** The key of the thing, which it keeps while it exists; positive. */
    long key(T item);

    /** What people call the thing. */
    String name(T item);

    /** Fresh cells that show nothing yet, in the order of the columns. */
    C cells();

    /** Stores what was typed, and tells the line how that went. A line without an item is a new one. */
    void save(Line<T, C> line);

    /** Deletes the line's item, asking first where something else goes with it. The line has an item. */
    void delete(Line<T, C> line);

    /** A rule worth knowing while a line is edited; empty for none. */
    default String hint() {
        return "";
    }

    /** Whether people decide on the order of the lines. */
    default boolean ordered() {
        return false;
    }

    /**
     * Puts the item right behind another one, or before all others. Called only where the lines are {@link #ordered}; the grid reads again
     * afterwards.
     */
    default void place(T item, Optional<T> after) {
        throw new UnsupportedOperationException("These lines have no order of their own");
    }
}
