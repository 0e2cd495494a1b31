package app.evergreen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.security.SystemActor;
import app.evergreen.support.IntegrationTest;
import app.evergreen.team.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Settings > General holds (R6.3, R8, R9.2). */
@IntegrationTest
class SettingsServiceTest {

    private static final GeneralSettings FIRST = new GeneralSettings(true, true, Optional.empty());

    @Autowired
    private SettingsService settings;

    @Autowired
    private SettingsQuery query;

    @Autowired
    private SystemActor actor;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void atFirstBothHideTheirButtonsAndThereIsNoDefaultTeam() {
        assertThat(asAdmin(query::general)).isEqualTo(FIRST);
    }

    @Test
    void twoManagersWhoChangeDifferentThingsBothHaveTheirWay() {
        var north = team("North", false);

        save(new GeneralSettings(false, true, Optional.empty()));
        save(new GeneralSettings(true, true, Optional.of(north)));

        assertThat(asAdmin(query::general)).isEqualTo(new GeneralSettings(false, true, Optional.of(north)));
    }

    @Test
    void theDefaultTeamCanBeChosen() {
        var gone = Problem.of("defaultTeam", "settings.general.default-team.gone");

        assertThat(save(new GeneralSettings(true, true, Optional.of(team("Old", true)))))
                .isEqualTo(new SaveResult.Invalid(List.of(gone)));
        assertThat(save(new GeneralSettings(true, true, Optional.of(new TeamId(987_654)))))
                .isEqualTo(new SaveResult.Invalid(List.of(gone)));
    }

    private SaveResult save(GeneralSettings typed) {
        return asAdmin(() -> settings.save(FIRST, typed));
    }

    private <T> T asAdmin(Supplier<T> work) {
        return actor.as("admin", work);
    }

    private TeamId team(String name, boolean archived) {
        return new TeamId(jdbc.sql(
                        "insert into team (name, name_key, archived) values (:name, lower(:name), :archived) returning id")
                .param("name", name)
                .param("archived", archived)
                .query(Long.class)
                .single());
    }
}
