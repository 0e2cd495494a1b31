package app.evergreen.success;

import java.util.List;

/**
 * What is asked before something is lost (R9.1).
 *
 * @param reasons what can be chosen, in their order; at least one
 * @param openActivities how many open activities could be cancelled with it, 0 or more
 */
public record LossQuestion(List<LostReasonLine> reasons, int openActivities) {

    /** Keeps its own copy. */
    public LossQuestion {
        reasons = List.copyOf(reasons);
    }
}
