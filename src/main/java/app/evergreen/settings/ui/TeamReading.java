package app.evergreen.settings.ui;

import static java.util.stream.Collectors.toMap;

import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.security.UserQuery;
import app.evergreen.team.TeamPage;
import app.evergreen.team.TeamPageQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Reads what the page for teams shows, in two queries. */
@Component
@RequiredArgsConstructor
class TeamReading {

    private final TeamPageQuery teams;
    private final UserQuery users;

    List<Line> now() {
        var everybody = users.all();
        var byId = everybody.stream().collect(toMap(UserLine::id, user -> user));
        return teams.all().stream().map(team -> line(team, everybody, byId)).toList();
    }

    private static Line line(TeamPage team, List<UserLine> everybody, Map<UserId, UserLine> byId) {
        return new Line(
                team,
                team.draft().leader().flatMap(leader -> Optional.ofNullable(byId.get(leader))),
                everybody.stream()
                        .filter(user -> team.draft().members().contains(user.id()))
                        .toList());
    }

    /** Whom one can choose: active users, by name. */
    List<UserLine> choices() {
        return users.choices("", Integer.MAX_VALUE);
    }

    /** One team with the names of its people. */
    record Line(TeamPage team, Optional<UserLine> leader, List<UserLine> members) {}
}
