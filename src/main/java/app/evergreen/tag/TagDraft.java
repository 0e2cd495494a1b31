package app.evergreen.tag;

import app.evergreen.base.Folding;
import app.evergreen.base.Problem;
import java.util.List;

/**
 * What somebody typed into a line of the tag grid.
 *
 * @param name at most {@value #MOST_LETTERS} characters, not blank; outer blanks are dropped
 * @param hue the colour
 */
public record TagDraft(String name, Hue hue) {

    /** The longest name. */
    public static final int MOST_LETTERS = 40;

    /** Drops outer blanks. */
    public TagDraft {
        name = name.strip();
    }

    /** What stands in the way of storing it; the field is {@code name}. */
    public List<Problem> problems() {
        if (Folding.fold(name).isEmpty()) {
            return List.of(Problem.of("name", "base.required"));
        }
        return name.length() > MOST_LETTERS ? List.of(Problem.of("name", "base.too-long", MOST_LETTERS)) : List.of();
    }
}
