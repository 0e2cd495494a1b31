package app.evergreen.settings;

import app.evergreen.base.Text;
import app.evergreen.team.TeamId;
import app.evergreen.team.TeamStays;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Won leads without a team need the default team (R6.3), so it cannot be archived while it is one. */
@Component
@RequiredArgsConstructor
class DefaultTeamStays implements TeamStays {

    private final SettingsQuery settings;

    @Override
    public Optional<Text> reason(TeamId team) {
        return settings.general()
                .defaultTeam()
                .filter(team::equals)
                .map(same -> Text.of("settings.general.default-team.stays"));
    }
}
