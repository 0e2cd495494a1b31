package app.evergreen.crm.ui;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be chosen in a box; two choices of the same thing are equal, however it is called meanwhile.
 *
 * @param id the thing's key
 * @param name what people read
 */
record Choice<I>(I id, String name) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choice<?>(var same, var _) && same.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
