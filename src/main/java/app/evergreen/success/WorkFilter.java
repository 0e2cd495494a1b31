package app.evergreen.success;

import app.evergreen.activity.ActivitySql;
import app.evergreen.activity.ActivityState;
import app.evergreen.stage.StageId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a viewer wants to see by its activities (R5.7, R5.10, R5.1): AND between the three, OR within one; an empty one asks for nothing.
 *
 * @param states states of records
 * @param own states of open activities of the viewer's own that records have
 * @param columns the one state that a column's bar lets through
 */
public record WorkFilter(Set<ActivityState> states, Set<ActivityState> own, Map<StageId, ActivityState> columns) {

    /** Everything. */
    public static final WorkFilter ALL = new WorkFilter(Set.of(), Set.of(), Map.of());

    /** Keeps its own copies. */
    public WorkFilter {
        states = Set.copyOf(states);
        own = Set.copyOf(own);
        columns = Map.copyOf(columns);
    }

    /** Whether this viewer sees the record through it. */
    boolean matches(CardRow card, BoardViewer viewer) {
        var work = card.work();
        return (states.isEmpty() || states.contains(work.state()))
                && (own.isEmpty() || work.statesOf(viewer.user()).stream().anyMatch(own::contains))
                && Optional.ofNullable(columns.get(card.stage())).stream().allMatch(work.state()::equals);
    }

    /** Adds the same question in SQL, of the record {@code r}, the user {@code :viewer} and the moment {@code :now}. */
    void addTo(Collection<String> parts, Map<String, Object> parameters) {
        if (!states.isEmpty()) {
            parts.add(inOneOf(states));
        }
        if (!own.isEmpty()) {
            parts.add(
                    "r.id = any(array(select a.subject_id from activity a join app_user u on u.id = a.assignee_id where "
                            + ActivitySql.OPEN + " and a.assignee_id = :viewer and " + ActivitySql.STATE
                            + " in (:own)))");
            parameters.put("own", own.stream().map(Enum::name).toList());
        }
        columns.forEach((stage, only) ->
                parts.add("(r.stage_id <> %d or %s)".formatted(stage.value(), inOneOf(List.of(only)))));
    }

    /** Not correlated to the record, and an array, so that it is answered once for all records of all columns. */
    private static String inOneOf(Collection<ActivityState> wanted) {
        var names = wanted.stream().map(state -> "'" + state + "'").toList();
        var busy = "r.id = any(array(select w.subject_id from (" + ActivitySql.SUBJECTS + ") w where w.state in ("
                + String.join(", ", names) + ")))";
        var idle = "r.id not in (select a.subject_id from activity a where " + ActivitySql.OPEN + ")";
        return wanted.contains(ActivityState.NONE) ? "(" + busy + " or " + idle + ")" : busy;
    }
}
