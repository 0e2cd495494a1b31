package app.evergreen.success;

import app.evergreen.activity.ActivityState;
import app.evergreen.base.SearchTerms;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageOutcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer wants to see of the board (R5.7): AND between filters, OR within one; an empty one asks for nothing. It has two
 * faces, {@link #matches} for memory and {@link BoardConditions} for SQL, and a test holds them equal.
 *
 * @param mine only records whose success partner is the viewer
 * @param teams keys of teams, {@link #NONE} for records without one
 * @param partners keys of success partners, {@link #NONE} for records without one
 * @param tags keys of tags
 * @param renewals where the renewal date lies
 * @param work what is planned
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
        WorkFilter work,
        Set<StageOutcome> outcomes,
        boolean notTaken,
        String search) {

    /** Stands for "without a team" or "without a success partner" among the keys. */
    public static final long NONE = 0;

    /** Everything. */
    public static final BoardFilter ALL =
            new BoardFilter(false, Set.of(), Set.of(), Set.of(), Set.of(), WorkFilter.ALL, Set.of(), false, "");

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

    /** Whether it may show one viewer something else than another, or the same one on another day. */
    public boolean asksWhoLooks() {
        return mine || !renewals.isEmpty() || !work.own().isEmpty();
    }

    /** The same filter with or without "mine". */
    public BoardFilter withMine(boolean changed) {
        return new BoardFilter(changed, teams, partners, tags, renewals, work, outcomes, notTaken, search);
    }

    /** The same filter with these teams. */
    public BoardFilter withTeams(Set<Long> changed) {
        return new BoardFilter(mine, changed, partners, tags, renewals, work, outcomes, notTaken, search);
    }

    /** The same filter with these success partners. */
    public BoardFilter withPartners(Set<Long> changed) {
        return new BoardFilter(mine, teams, changed, tags, renewals, work, outcomes, notTaken, search);
    }

    /** The same filter with these tags. */
    public BoardFilter withTags(Set<Long> changed) {
        return new BoardFilter(mine, teams, partners, changed, renewals, work, outcomes, notTaken, search);
    }

    /** The same filter with these renewal windows. */
    public BoardFilter withRenewals(Set<RenewalWindow> changed) {
        return new BoardFilter(mine, teams, partners, tags, changed, work, outcomes, notTaken, search);
    }

    /** The same filter with records in these states of activity. */
    public BoardFilter withStates(Set<ActivityState> changed) {
        return withWork(new WorkFilter(changed, work.own(), work.columns()));
    }

    /** The same filter with records for which the viewer has an open activity in one of these states. */
    public BoardFilter withOwnWork(Set<ActivityState> changed) {
        return withWork(new WorkFilter(work.states(), changed, work.columns()));
    }

    /** The same filter, in which a column's bar lets only one state through, or all. */
    public BoardFilter withBar(StageId stage, Optional<ActivityState> only) {
        var columns = new HashMap<>(work.columns());
        only.ifPresentOrElse(state -> columns.put(stage, state), () -> columns.remove(stage));
        return withWork(new WorkFilter(work.states(), work.own(), columns));
    }

    /** The same filter as it is above the columns: no bar is pressed. A bar counts what matches this. */
    public BoardFilter withoutBars() {
        return withWork(new WorkFilter(work.states(), work.own(), Map.of()));
    }

    private BoardFilter withWork(WorkFilter changed) {
        return new BoardFilter(mine, teams, partners, tags, renewals, changed, outcomes, notTaken, search);
    }

    /** The same filter with these outcomes. */
    public BoardFilter withOutcomes(Set<StageOutcome> changed) {
        return new BoardFilter(mine, teams, partners, tags, renewals, work, changed, notTaken, search);
    }

    /** The same filter with or without "not taken". */
    public BoardFilter withNotTaken(boolean changed) {
        return new BoardFilter(mine, teams, partners, tags, renewals, work, outcomes, changed, search);
    }

    /** The same filter with this search. */
    public BoardFilter withSearch(String changed) {
        return new BoardFilter(mine, teams, partners, tags, renewals, work, outcomes, notTaken, changed);
    }

    /** The one state that a column's bar lets through, if it is pressed. */
    public Optional<ActivityState> bar(StageId stage) {
        return Optional.ofNullable(work.columns().get(stage));
    }

    /** How many records of a column are shown, of those that match {@link #withoutBars}. */
    public int shown(StageId stage, StageTally matching) {
        return bar(stage).map(matching::of).orElseGet(matching::all);
    }

    /** Whether this viewer sees the record through it. */
    public boolean matches(CardRow card, BoardViewer viewer) {
        return letsAllThrough() || admits(card, viewer);
    }

    private boolean admits(CardRow card, BoardViewer viewer) {
        return (!mine || Long.valueOf(viewer.user().value()).equals(card.successPartner()))
                && holds(teams, card.team())
                && holds(partners, card.successPartner())
                && (tags.isEmpty() || card.tags().stream().anyMatch(tags::contains))
                && (renewals.isEmpty()
                        || renewals.stream().anyMatch(window -> window.holds(card.renewal(), viewer.today())))
                && work.matches(card, viewer)
                && (outcomes.isEmpty() || outcomes.contains(card.outcome()))
                && (!notTaken || card.isNew())
                && (search.isEmpty() || SearchTerms.of(search).match(card.searchText()));
    }

    private static boolean holds(Set<Long> wanted, @Nullable Long key) {
        return wanted.isEmpty() || wanted.contains(key == null ? NONE : key);
    }
}
