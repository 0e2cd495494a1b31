package app.evergreen.team;

import app.evergreen.base.Folding;
import app.evergreen.base.Problem;
import app.evergreen.base.ThreeWay;
import app.evergreen.security.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a manager says about a team.
 *
 * @param name at most {@value #MOST_LETTERS} characters, not blank; outer blanks are dropped
 * @param leader one of the members; somebody who is not one is refused
 * @param members everybody in the team, none is allowed
 */
public record TeamDraft(String name, Optional<UserId> leader, Set<UserId> members) {

    /** The longest name. */
    public static final int MOST_LETTERS = 60;

    /** Drops outer blanks and keeps its own copy. */
    public TeamDraft {
        name = name.strip();
        members = Set.copyOf(members);
    }

    /** What stands in the way of storing it; the fields are named as the components. */
    List<Problem> problems() {
        if (Folding.fold(name).isEmpty()) {
            return List.of(Problem.of("name", "base.required"));
        }
        if (name.length() > MOST_LETTERS) {
            return List.of(Problem.of("name", "base.too-long", MOST_LETTERS));
        }
        return leader.map(members::contains).orElse(true)
                ? List.of()
                : List.of(Problem.of("leader", "team.leader.no-member"));
    }

    /**
     * What to store when a form that was opened with a draft says this now, and others have stored meanwhile. Members are brought
     * together one by one: whom one added stays, whom the other removed goes.
     */
    Optional<TeamDraft> merged(TeamDraft opened, TeamDraft stored) {
        var together = new HashSet<>(stored.members);
        together.removeIf(member -> opened.members.contains(member) && !members.contains(member));
        members.stream().filter(member -> !opened.members.contains(member)).forEach(together::add);
        return ThreeWay.merge(opened.name, name, stored.name)
                .flatMap(n ->
                        ThreeWay.merge(opened.leader, leader, stored.leader).map(l -> new TeamDraft(n, l, together)));
    }
}
