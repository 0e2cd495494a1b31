package app.evergreen.settings.ui;

import app.evergreen.base.ui.Avatar;
import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.Messages;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.security.UserLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** Settings > Teams: who looks after records together, and who leads. */
@Route("settings/teams")
@RolesAllowed(Rights.CONFIGURE)
class TeamsView extends SettingsFrame {

    private static final int SHOWN_MEMBERS = 5;

    private final TeamDialogs dialogs;

    TeamsView(SettingsNavigation navigation, TeamReading reading, TeamDialogs dialogs, Live live) {
        super(navigation, "settings.teams.title", "settings.teams.hint");
        this.dialogs = dialogs;
        var lines = new Lines<TeamReading.Line>(
                        List.of(
                                "settings.team.name",
                                "settings.team.leader",
                                "settings.team.members",
                                "settings.team.records"),
                        this::cells,
                        line -> line.team().archived() ? "off" : "")
                .adding("settings.teams.add", dialogs::add);
        lines.show(reading.now());
        addToSheet(lines);
        live.follow(lines, Set.of(Topic.TEAM, Topic.USER, Topic.RECORD), change -> true, reading::now, lines::show);
    }

    private List<Component> cells(TeamReading.Line line) {
        var name = new Span(line.team().draft().name());
        name.getElement().setAttribute("dir", "auto");
        var records = new Span(String.valueOf(line.team().records()));
        records.addClassName("num");
        return List.of(
                Lines.opening(line, name, dialogs::edit),
                new Span(
                        line.team().archived()
                                ? Messages.text("settings.team.archived")
                                : line.leader().map(UserLine::name).orElse("")),
                members(line.members()),
                records);
    }

    private static Component members(List<UserLine> members) {
        var shown = new Span();
        shown.addClassName("members");
        members.stream()
                .limit(SHOWN_MEMBERS)
                .forEach(member -> shown.add(new Avatar(member.id().value(), member.name())));
        if (members.size() > SHOWN_MEMBERS) {
            shown.add(new Span(Messages.text("settings.team.more", members.size() - SHOWN_MEMBERS)));
        }
        return shown;
    }
}
