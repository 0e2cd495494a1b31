package app.evergreen.base.ui.grid;

/**
 * Brings together, field by field, what a line showed when it was opened, what was typed, and what is stored by now: a field that was
 * not touched is left as others have changed it, and a field that two people touched differently is a clash.
 */
public final class FieldMerge {

    private boolean clashes;

    /** The value to store. */
    public <V> V of(V opened, V typed, V now) {
        if (typed.equals(opened)) {
            return now;
        }
        clashes |= !now.equals(opened) && !now.equals(typed);
        return typed;
    }

    /** Whether any field so far was touched by somebody else too, differently. */
    public boolean clashes() {
        return clashes;
    }
}
