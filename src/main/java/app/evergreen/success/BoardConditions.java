package app.evergreen.success;

import app.evergreen.base.SearchTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;

/** A {@link BoardFilter} in SQL, of the record {@code r} and the moment {@code :now}: the same question as {@link BoardFilter#matches}. */
@RequiredArgsConstructor
final class BoardConditions {

    /** Handed off by Sales, and nobody has ever taken it (R5.2); of the record {@code r}. */
    static final String NOT_TAKEN = "r.handed_off_at is not null and r.taken_at is null";

    private final BoardFilter filter;
    private final BoardViewer viewer;
    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** What this viewer sees through the filter, of what the current user may see. */
    static SqlCondition of(BoardFilter filter, BoardViewer viewer, Visibility visibility) {
        var conditions = new BoardConditions(filter, viewer);
        var visible = visibility.condition("r");
        conditions.parts.add("(" + visible.sql() + ")");
        conditions.parameters.putAll(visible.parameters());
        return conditions.written();
    }

    private SqlCondition written() {
        parameters.put("viewer", viewer.user().value());
        parameters.put("today", viewer.today());
        if (filter.mine()) {
            parts.add("r.success_partner_id = :viewer");
        }
        addKeys("r.team_id", "teams", filter.teams());
        addKeys("r.success_partner_id", "partners", filter.partners());
        addTags();
        addRenewals();
        filter.work().addTo(parts, parameters);
        addOutcomes();
        if (filter.notTaken()) {
            // they are few, and found at once; column by column they would be looked for among all others
            parts.add("r.id = any(array(select r.id from success_record r where " + NOT_TAKEN + "))");
        }
        addSearch();
        return new SqlCondition(String.join(" and ", parts), parameters);
    }

    private void addKeys(String column, String name, Set<Long> keys) {
        if (!keys.isEmpty()) {
            // two plain questions: what is asked of an expression knows no statistics
            var nobody = keys.contains(BoardFilter.NONE) ? " or %s is null".formatted(column) : "";
            parts.add("(%s in (:%s)%s)".formatted(column, name, nobody));
            parameters.put(name, keys);
        }
    }

    private void addTags() {
        if (!filter.tags().isEmpty()) {
            parts.add("exists (select from record_tag t where t.record_id = r.id and t.tag_id in (:tags))");
            parameters.put("tags", filter.tags());
        }
    }

    private void addRenewals() {
        if (!filter.renewals().isEmpty()) {
            parts.add(filter.renewals().stream()
                    .map(RenewalWindow::condition)
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
    }

    private void addOutcomes() {
        if (!filter.outcomes().isEmpty()) {
            parts.add("r.outcome in (:outcomes)");
            parameters.put(
                    "outcomes", filter.outcomes().stream().map(Enum::name).toList());
        }
    }

    private void addSearch() {
        var terms = SearchTerms.of(filter.search());
        parts.add("(" + terms.condition("r.search_text") + ")");
        parameters.putAll(terms.parameters());
    }

    /**
     * A condition with named parameters.
     *
     * @param sql the condition
     * @param parameters what it names
     */
    record SqlCondition(String sql, Map<String, Object> parameters) {}
}
