package app.evergreen.team;

import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.security.UserQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What has to be settled before members leave a team: who takes their open records (R3.6). */
@Component
@RequiredArgsConstructor
class Leaving {

    private final ObjectProvider<MemberLeaves> holders;
    private final UserQuery users;

    /** What has to be asked before the team becomes what the draft says, if anything. */
    Optional<TeamSave.AsksTakers> asks(Team team, TeamDraft draft, Optional<TeamHandOver> decided) {
        var leavers = leavers(team, draft);
        var takers = named(draft.members()).stream().filter(UserLine::active).toList();
        return leavers.isEmpty() || decided.filter(answersTo(leavers, takers)).isPresent()
                ? Optional.empty()
                : Optional.of(new TeamSave.AsksTakers(leavers, takers));
    }

    private List<TeamSave.Leaver> leavers(Team team, TeamDraft draft) {
        var leaving = team.members();
        leaving.removeAll(draft.members());
        return named(leaving).stream()
                .map(member -> new TeamSave.Leaver(member, openRecords(team.id(), member.id())))
                .filter(leaver -> leaver.records() > 0)
                .toList();
    }

    private List<UserLine> named(Collection<UserId> ids) {
        return users.names(ids).values().stream()
                .sorted(Comparator.comparing(UserLine::name))
                .toList();
    }

    private int openRecords(TeamId team, UserId member) {
        return holders.stream()
                .mapToInt(holder -> holder.openRecords(team, member))
                .sum();
    }

    private static Predicate<TeamHandOver> answersTo(List<TeamSave.Leaver> leavers, List<UserLine> takers) {
        var records = leavers.stream().mapToInt(TeamSave.Leaver::records).sum();
        var possible = takers.stream().map(UserLine::id).toList();
        return answer -> answer.records() == records
                && possible.containsAll(answer.takers().values());
    }

    /** Hands the open records of all who leave over, while leavers and takers are both members. */
    void handOver(Team team, TeamDraft draft, Optional<TeamHandOver> decided) {
        for (var leaver : leavers(team, draft)) {
            var id = leaver.user().id();
            var taker = decided.flatMap(
                    answer -> Optional.ofNullable(answer.takers().get(id)));
            holders.forEach(holder -> holder.handOver(team.id(), id, taker));
        }
    }
}
