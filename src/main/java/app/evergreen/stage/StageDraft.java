package app.evergreen.stage;

import app.evergreen.base.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed into a line of the stage grid (R1).
 *
 * @param name at most {@value #MOST_LETTERS} characters, not blank; outer blanks are dropped
 * @param outcome what reaching the stage means
 * @param defaultHealth 0 to 100; ignored where the outcome fixes it
 * @param folded whether the column is folded by default
 */
public record StageDraft(String name, StageOutcome outcome, int defaultHealth, boolean folded) {

    /** The longest name. */
    public static final int MOST_LETTERS = 60;

    /** Drops outer blanks and takes the health that the outcome fixes. */
    public StageDraft {
        name = name.strip();
        defaultHealth = outcome.fixedHealth().orElse(defaultHealth);
    }

    /** What stands in the way of storing it; fields are {@code name} and {@code defaultHealth}. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (name.isEmpty()) {
            problems.add(Problem.of("name", "base.required"));
        }
        if (name.length() > MOST_LETTERS) {
            problems.add(Problem.of("name", "base.too-long", MOST_LETTERS));
        }
        if (defaultHealth < 0 || defaultHealth > 100) {
            problems.add(Problem.of("defaultHealth", "stage.health.range"));
        }
        return problems;
    }
}
