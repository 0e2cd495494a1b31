package app.evergreen.activity;

import app.evergreen.base.ThreeWay;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * An activity's form brought together with what others have stored meanwhile.
 *
 * @param draft what to store
 * @param clashes the fields, as problems name them, that two people have changed differently; the draft has what is there
 */
record DraftMerge(ActivityDraft draft, Set<String> clashes) {

    static DraftMerge of(ActivityDraft opened, ActivityDraft typed, ActivityDraft stored) {
        var fields = new Fields(opened, typed, stored, new HashSet<>());
        var draft = new ActivityDraft(
                fields.merge("type", ActivityDraft::type),
                fields.merge("summary", ActivityDraft::summary),
                fields.merge("note", ActivityDraft::note),
                fields.merge("due", ActivityDraft::due),
                fields.merge("assignee", ActivityDraft::assignee));
        return new DraftMerge(draft, Set.copyOf(fields.clashes));
    }

    private record Fields(ActivityDraft opened, ActivityDraft typed, ActivityDraft stored, Set<String> clashes) {

        <T> T merge(String name, Function<ActivityDraft, T> field) {
            var merged = ThreeWay.merge(field.apply(opened), field.apply(typed), field.apply(stored));
            if (merged.isEmpty()) {
                clashes.add(name);
            }
            return merged.orElseGet(() -> field.apply(stored));
        }
    }
}
