package app.evergreen.team;

import app.evergreen.base.Guard;
import app.evergreen.base.Guard.Trouble;
import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.security.UserDeactivated;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Makes, edits, archives and deletes teams. */
@Service
@RequiredArgsConstructor
public class TeamService {

    private final Guard guard;
    private final TeamRepository teams;
    private final Leaving leaving;
    private final ObjectProvider<TeamStays> stays;
    private final ChangeFeed feed;

    /** Makes a team. */
    @RolesAllowed(Rights.CONFIGURE)
    public TeamSave add(TeamDraft draft) {
        var problems = draft.problems();
        return problems.isEmpty()
                ? guard.run(() -> store(new Team(draft)), TeamService::explain)
                : new TeamSave.Invalid(problems);
    }

    /**
     * Changes a team, field by field and member by member: what was not touched is left as others may have changed it.
     *
     * @param opened what the form was opened with
     * @param typed what it says now
     * @param decided who takes the open records of those who leave, once that was asked; asked again if their number has changed
     */
    @RolesAllowed(Rights.CONFIGURE)
    public TeamSave save(TeamId id, TeamDraft opened, TeamDraft typed, Optional<TeamHandOver> decided) {
        var problems = typed.problems();
        return problems.isEmpty()
                ? guard.run(
                        () -> teams.findForUpdateById(id.value())
                                .map(team -> typed.merged(opened, team.draft())
                                        .map(draft -> describe(team, draft, decided))
                                        .orElseGet(TeamSave.Changed::new))
                                .orElseGet(TeamSave.Gone::new),
                        TeamService::explain)
                : new TeamSave.Invalid(problems);
    }

    private TeamSave describe(Team team, TeamDraft draft, Optional<TeamHandOver> decided) {
        var problems = draft.problems();
        if (!problems.isEmpty()) {
            return new TeamSave.Invalid(problems);
        }
        return leaving.asks(team, draft, decided).<TeamSave>map(asks -> asks).orElseGet(() -> {
            team.welcome(draft.members());
            teams.saveAndFlush(team);
            leaving.handOver(team, draft, decided);
            team.describe(draft);
            return store(team);
        });
    }

    private TeamSave store(Team team) {
        teams.saveAndFlush(team);
        feed.changed(Topic.TEAM, team.id().value());
        return new TeamSave.Saved(team.id());
    }

    private static TeamSave explain(Trouble trouble) {
        return trouble.equals(new Trouble.ConstraintBroken("team_name_key"))
                ? new TeamSave.Invalid(List.of(Problem.of("name", "team.name.taken")))
                : new TeamSave.Changed();
    }

    /** Keeps a team for old records only: it cannot be chosen any more. Refused while something needs it to be chosen. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult archive(TeamId id) {
        return with(
                id,
                team -> stays.stream()
                        .flatMap(holder -> holder.reason(id).stream())
                        .findFirst()
                        .<SaveResult>map(SaveResult.Refused::new)
                        .orElseGet(() -> change(team, Team::archive)));
    }

    /** Lets an archived team be chosen again. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult restore(TeamId id) {
        return with(id, team -> change(team, Team::restore));
    }

    /** Deletes a team that nothing refers to. One in use is refused: it is archived instead. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult delete(TeamId id) {
        return with(id, team -> {
            teams.delete(team);
            teams.flush();
            feed.changed(Topic.TEAM, id.value());
            return SaveResult.saved(id.value());
        });
    }

    private SaveResult with(TeamId id, Function<Team, SaveResult> work) {
        return guard.run(
                () -> teams.findForUpdateById(id.value()).map(work).orElseGet(SaveResult.Gone::new),
                trouble -> switch (trouble) {
                    case Trouble.LostRace() -> new SaveResult.Changed();
                    // a record, a lead or Settings > General refers to it
                    case Trouble.ConstraintBroken(var name) -> SaveResult.refused("team.in-use");
                });
    }

    private SaveResult change(Team team, Consumer<Team> change) {
        change.accept(team);
        store(team);
        return SaveResult.saved(team.id().value());
    }

    @EventListener
    void onDeactivated(UserDeactivated event) {
        for (var team : teams.findByLeaderId(event.user().value())) {
            change(team, led -> led.loseLeader(event.user()));
        }
    }
}
