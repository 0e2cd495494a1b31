package app.evergreen.success;

import app.evergreen.base.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed into a line of the lost reason grid (R9.3).
 *
 * @param name at most {@value #MOST_LETTERS} characters, not blank; outer blanks are dropped
 * @param asksComment whether a loss with this reason needs a comment
 */
public record LostReasonDraft(String name, boolean asksComment) {

    /** The longest name. */
    public static final int MOST_LETTERS = 60;

    /** Drops outer blanks. */
    public LostReasonDraft {
        name = name.strip();
    }

    /** What stands in the way of storing it; the field is {@code name}. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (name.isEmpty()) {
            problems.add(Problem.of("name", "base.required"));
        }
        if (name.length() > MOST_LETTERS) {
            problems.add(Problem.of("name", "base.too-long", MOST_LETTERS));
        }
        return problems;
    }
}
