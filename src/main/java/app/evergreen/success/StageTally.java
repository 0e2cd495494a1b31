package app.evergreen.success;

import app.evergreen.activity.ActivityState;
import java.util.Map;

/**
 * How many records of a stage are in which state of activity (R5.1).
 *
 * @param records how many, by state; a missing state has none
 */
public record StageTally(Map<ActivityState, Integer> records) {

    /** No records at all. */
    public static final StageTally EMPTY = new StageTally(Map.of());

    /** Keeps its own copy. */
    public StageTally {
        records = Map.copyOf(records);
    }

    /** How many records are in this state. */
    public int of(ActivityState state) {
        return records.getOrDefault(state, 0);
    }

    /** How many records there are. */
    public int all() {
        return records.values().stream().mapToInt(Integer::intValue).sum();
    }
}
