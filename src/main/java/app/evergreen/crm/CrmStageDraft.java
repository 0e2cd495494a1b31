package app.evergreen.crm;

import app.evergreen.base.Problem;
import java.util.List;

/**
 * What somebody typed into a line of the lead stage grid (R6.1).
 *
 * @param name at most {@value #MOST_LETTERS} characters, not blank; outer blanks are dropped
 * @param won whether a lead that reaches the stage is won
 */
public record CrmStageDraft(String name, boolean won) {

    /** The longest name. */
    public static final int MOST_LETTERS = 60;

    /** Drops outer blanks. */
    public CrmStageDraft {
        name = name.strip();
    }

    /** What stands in the way of storing it; the field is {@code name}. */
    public List<Problem> problems() {
        if (name.isEmpty()) {
            return List.of(Problem.of("name", "base.required"));
        }
        return name.length() > MOST_LETTERS ? List.of(Problem.of("name", "base.too-long", MOST_LETTERS)) : List.of();
    }
}
