package app.evergreen.settings;

import app.evergreen.base.Guard;
import app.evergreen.base.SaveResult;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.team.TeamId;
import app.evergreen.team.TeamLine;
import app.evergreen.team.TeamQuery;
import jakarta.annotation.security.RolesAllowed;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Changes Settings > General. */
@Service
@RequiredArgsConstructor
public class SettingsService {

    private static final long THE_ONLY_ROW = 1;

    private final Guard guard;
    private final JdbcClient jdbc;
    private final SettingsQuery settings;
    private final TeamQuery teams;
    private final ChangeFeed feed;

    /**
     * Stores what was changed on the form; what was not keeps the value it has now, whoever set it.
     *
     * @param opened what the form was opened with
     * @param typed what it holds now; an unknown or archived default team is {@code Invalid}, field {@code defaultTeam}
     */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult save(GeneralSettings opened, GeneralSettings typed) {
        return guard.run(() -> saveInside(opened, typed), trouble -> noSuchTeam());
    }

    private SaveResult saveInside(GeneralSettings opened, GeneralSettings typed) {
        jdbc.sql("select id from general_settings for update").query().singleRow();
        var next = settings.general().with(opened, typed);
        if (!next.defaultTeam().equals(opened.defaultTeam())
                && !next.defaultTeam().map(this::selectable).orElse(true)) {
            return noSuchTeam();
        }
        store(next);
        feed.changed(Topic.SETTINGS, THE_ONLY_ROW);
        return SaveResult.saved(THE_ONLY_ROW);
    }

    private boolean selectable(TeamId team) {
        return !teams.find(team).map(TeamLine::archived).orElse(true);
    }

    private static SaveResult noSuchTeam() {
        return SaveResult.invalid("defaultTeam", "settings.general.default-team.gone");
    }

    private void store(GeneralSettings next) {
        jdbc.sql("""
                        update general_settings set hide_buttons_achieved = :achieved, hide_buttons_lost = :lost,
                            default_team_id = cast(:team as bigint), version = version + 1""")
                .param("achieved", next.hideButtonsWhenAchieved())
                .param("lost", next.hideButtonsWhenLost())
                .param("team", next.defaultTeam().map(TeamId::value).orElse(null))
                .update();
    }
}
