package app.evergreen.success;

import app.evergreen.base.SearchTerms;
import app.evergreen.stage.StageOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer wants to see of the board (R5.7): AND between filters, OR within one; an empty one asks for nothing. It has two
 * faces, {@link #matches} for memory and {@link #condition} for SQL, and a test holds them equal.
 *
 * @param mine only records whose success partner is the viewer
 * @param teams keys of teams, {@link #NONE} for records without one
 * @param partners keys of success partners, {@link #NONE} for records without one
 * @param tags keys of tags
 * @param renewals where the renewal date lies
 * @param outcomes outcomes of the stage
 * @param notTaken only hand-offs that nobody has taken yet
 * @param search words and numbers, as typed; closed records are searched as well
 */
public record BoardFilter(
        boolean mine,
        Set<Long> teams,
        Set<Long> partners,
        Set<Long> tags,
        Set<RenewalWindow> renewals,
        Set<StageOutcome> outcomes,
        boolean notTaken,
        String search) {

    /** Stands for "without a team" or "without a success partner" among the keys. */
    public static final long NONE = 0;

    /** Everything. */
    public static final BoardFilter ALL =
            new BoardFilter(false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, "");

    /** Keeps its own copies and drops outer blanks of the search. */
    public BoardFilter {
        teams = Set.copyOf(teams);
        partners = Set.copyOf(partners);
        tags = Set.copyOf(tags);
        renewals = Set.copyOf(renewals);
        outcomes = Set.copyOf(outcomes);
        search = search.strip();
    }

    /** Whether it lets every record through. */
    public boolean letsAllThrough() {
        return equals(ALL);
    }

    /** The same filter with or without "mine". */
    public BoardFilter withMine(boolean changed) {
        return new BoardFilter(changed, teams, partners, tags, renewals, outcomes, notTaken, search);
    }

    /** The same filter with these teams. */
    public BoardFilter withTeams(Set<Long> changed) {
        return new BoardFilter(mine, changed, partners, tags, renewals, outcomes, notTaken, search);
    }

    /** The same filter with these success partners. */
    public BoardFilter withPartners(Set<Long> changed) {
        return new BoardFilter(mine, teams, changed, tags, renewals, outcomes, notTaken, search);
    }

    /** The same filter with these tags. */
    public BoardFilter withTags(Set<Long> changed) {
        return new BoardFilter(mine, teams, partners, changed, renewals, outcomes, notTaken, search);
    }

    /** The same filter with these renewal windows. */
    public BoardFilter withRenewals(Set<RenewalWindow> changed) {
        return new BoardFilter(mine, teams, partners, tags, changed, outcomes, notTaken, search);
    }

    /** The same filter with these outcomes. */
    public BoardFilter withOutcomes(Set<StageOutcome> changed) {
        return new BoardFilter(mine, teams, partners, tags, renewals, changed, notTaken, search);
    }

    /** The same filter with or without "not taken". */
    public BoardFilter withNotTaken(boolean changed) {
        return new BoardFilter(mine, teams, partners, tags, renewals, outcomes, changed, search);
    }

    /** The same filter with this search. */
    public BoardFilter withSearch(String changed) {
        return new BoardFilter(mine, teams, partners, tags, renewals, outcomes, notTaken, changed);
    }

    /** Whether this viewer sees the record through it. */
    public boolean matches(CardRow card, BoardViewer viewer) {
        return (!mine || Long.valueOf(viewer.user().value()).equals(card.successPartner()))
                && holds(teams, card.team())
                && holds(partners, card.successPartner())
                && (tags.isEmpty() || card.tags().stream().anyMatch(tags::contains))
                && (renewals.isEmpty()
                        || renewals.stream().anyMatch(window -> window.holds(card.renewal(), viewer.today())))
                && (outcomes.isEmpty() || outcomes.contains(card.outcome()))
                && (!notTaken || card.isNew())
                && SearchTerms.of(search).match(card.searchText());
    }

    private static boolean holds(Set<Long> wanted, @Nullable Long key) {
        return wanted.isEmpty() || wanted.contains(key == null ? NONE : key);
    }

    /** The same question in SQL, of the record {@code r}. */
    SqlCondition condition(BoardViewer viewer) {
        var parts = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        parameters.put("today", viewer.today());
        if (mine) {
            parts.add("r.success_partner_id = :viewer");
            parameters.put("viewer", viewer.user().value());
        }
        addKeys(parts, parameters, "r.team_id", "teams", teams);
        addKeys(parts, parameters, "r.success_partner_id", "partners", partners);
        addTags(parts, parameters);
        addRenewals(parts);
        addOutcomes(parts, parameters);
        if (notTaken) {
            parts.add("r.handed_off_at is not null and r.taken_at is null");
        }
        var terms = SearchTerms.of(search);
        parts.add(terms.condition("r.search_text"));
        parameters.putAll(terms.parameters());
        return new SqlCondition(parts.stream().collect(Collectors.joining(" and ")), parameters);
    }

    private static void addKeys(
            List<String> parts, Map<String, Object> parameters, String column, String name, Set<Long> keys) {
        if (!keys.isEmpty()) {
            parts.add("coalesce(%s, %d) in (:%s)".formatted(column, NONE, name));
            parameters.put(name, keys);
        }
    }

    private void addTags(List<String> parts, Map<String, Object> parameters) {
        if (!tags.isEmpty()) {
            parts.add("exists (select from record_tag t where t.record_id = r.id and t.tag_id in (:tags))");
            parameters.put("tags", tags);
        }
    }

    private void addRenewals(List<String> parts) {
        if (!renewals.isEmpty()) {
            parts.add(renewals.stream().map(RenewalWindow::condition).collect(Collectors.joining(" or ", "(", ")")));
        }
    }

    private void addOutcomes(List<String> parts, Map<String, Object> parameters) {
        if (!outcomes.isEmpty()) {
            parts.add("r.outcome in (:outcomes)");
            parameters.put("outcomes", outcomes.stream().map(Enum::name).toList());
        }
    }

    /**
     * A condition with named parameters.
     *
     * @param sql the condition
     * @param parameters what it names
     */
    record SqlCondition(String sql, Map<String, Object> parameters) {}
}
