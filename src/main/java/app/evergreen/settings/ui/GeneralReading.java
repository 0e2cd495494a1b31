package app.evergreen.settings.ui;

import app.evergreen.settings.GeneralSettings;
import app.evergreen.settings.SettingsQuery;
import app.evergreen.team.TeamLine;
import app.evergreen.team.TeamQuery;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Reads what the page for general settings shows. */
@Component
@RequiredArgsConstructor
class GeneralReading {

    private final SettingsQuery settings;
    private final TeamQuery teams;

    Shown now() {
        return new Shown(settings.general(), teams.active());
    }

    /** What the page shows: the settings, and the teams to choose from. */
    record Shown(GeneralSettings settings, List<TeamLine> teams) {}
}
