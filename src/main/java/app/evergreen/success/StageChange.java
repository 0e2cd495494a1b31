package app.evergreen.success;

import app.evergreen.base.Problem;
import app.evergreen.base.Text;
import app.evergreen.stage.StageOutcome;
import java.util.List;

/** How saving a line of the stage grid went. Only {@link Saved} has changed anything. */
public sealed interface StageChange {

    /** The stage is stored, and its records have followed a changed flag. */
    record Saved() implements StageChange {}

    /**
     * Values were not accepted; fields are {@code name} and {@code defaultHealth}.
     *
     * @param problems at least one
     */
    record Invalid(List<Problem> problems) implements StageChange {

        /** Keeps its own copy. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The flag changes what happened to records: ask, then save with a {@link StageConfirmation}.
     *
     * @param records how many records will be achieved, lost or reopened
     * @param from what the stage means now
     * @param to what it would mean
     * @param asksReason whether the confirmation needs a loss
     * @param openActivities how many activities of these records are open
     */
    record NeedsConfirmation(int records, StageOutcome from, StageOutcome to, boolean asksReason, int openActivities)
            implements StageChange {}

    /**
     * A rule stands in the way.
     *
     * @param why the rule in the user's words
     */
    record Refused(Text why) implements StageChange {}

    /** Somebody else changed the stage at the same moment. */
    record Changed() implements StageChange {}

    /** The stage has been deleted. */
    record Gone() implements StageChange {}
}
