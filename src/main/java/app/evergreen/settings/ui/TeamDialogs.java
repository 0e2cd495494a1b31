package app.evergreen.settings.ui;

import app.evergreen.base.SaveResult;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.base.ui.Question;
import app.evergreen.team.TeamHandOver;
import app.evergreen.team.TeamPage;
import app.evergreen.team.TeamSave;
import app.evergreen.team.TeamService;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What managers do with teams: each command with its dialog, and what is said of its result. */
@Component
@RequiredArgsConstructor
class TeamDialogs {

    private final TeamService teams;
    private final TeamReading reading;

    void add() {
        var dialog = new TeamDialog(Messages.text("settings.teams.add"), reading.choices());
        dialog.whenSaving(() -> answer(teams.add(dialog.typed()), dialog, takers -> {}));
        dialog.open();
    }

    void edit(TeamReading.Line line) {
        var team = line.team();
        var dialog = new TeamDialog(team.draft().name(), reading.choices());
        dialog.show(line);
        dialog.whenSaving(() -> save(team, dialog, Optional.empty()));
        if (team.unused()) {
            dialog.offer(new Button(Messages.text("settings.team.delete"), pressed -> askDelete(team, dialog)));
        }
        dialog.offer(
                team.archived()
                        ? new Button(
                                Messages.text("settings.team.restore"),
                                pressed -> answer(teams.restore(team.id()), dialog))
                        : new Button(
                                Messages.text("settings.team.archive"),
                                pressed -> answer(teams.archive(team.id()), dialog)));
        dialog.open();
    }

    private void save(TeamPage team, TeamDialog dialog, Optional<TeamHandOver> decided) {
        answer(
                teams.save(team.id(), team.draft(), dialog.typed(), decided),
                dialog,
                takers -> save(team, dialog, Optional.of(takers)));
    }

    private static void answer(TeamSave result, TeamDialog dialog, Consumer<TeamHandOver> again) {
        switch (result) {
            case TeamSave.Saved saved -> done(dialog);
            case TeamSave.Invalid(var problems) -> dialog.complain(problems);
            case TeamSave.AsksTakers asks ->
                new TakersDialog(Messages.text("settings.takers.title"))
                        .ask(asks, again)
                        .open();
            case TeamSave.Changed changed -> Notices.error(Messages.text("settings.changed"));
            case TeamSave.Gone gone -> Notices.error(Messages.text("settings.team.gone"));
        }
    }

    private static void done(TeamDialog dialog) {
        dialog.close();
        Notices.fact(Messages.text("settings.saved"));
    }

    private void askDelete(TeamPage team, TeamDialog dialog) {
        new Question(
                        Messages.text("settings.team.delete.title", team.draft().name()),
                        Messages.text("settings.team.delete.lead"))
                .offerDangerous(Messages.text("settings.team.delete"), () -> answer(teams.delete(team.id()), dialog))
                .open();
    }

    private static void answer(SaveResult result, TeamDialog dialog) {
        switch (result) {
            case SaveResult.Saved saved -> done(dialog);
            case SaveResult.Invalid(var problems) -> dialog.complain(problems);
            case SaveResult.Refused(var why) -> Notices.error(Messages.text(why));
            case SaveResult.Changed changed -> Notices.error(Messages.text("settings.changed"));
            case SaveResult.Gone gone -> Notices.error(Messages.text("settings.team.gone"));
        }
    }
}
