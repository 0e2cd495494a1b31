package app.evergreen.settings;

import app.evergreen.security.Rights;
import app.evergreen.team.TeamId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads Settings > General. */
@Component
@RequiredArgsConstructor
public class SettingsQuery {

    private final JdbcClient jdbc;

    /** What is set now. */
    @RolesAllowed(Rights.READ)
    public GeneralSettings general() {
        return jdbc.sql("select hide_buttons_achieved, hide_buttons_lost, default_team_id from general_settings")
                .query((row, number) -> new GeneralSettings(
                        row.getBoolean("hide_buttons_achieved"),
                        row.getBoolean("hide_buttons_lost"),
                        Optional.ofNullable(row.getObject("default_team_id", Long.class))
                                .map(TeamId::new)))
                .single();
    }
}
