package app.evergreen.settings.ui;

import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.security.UserQuery;
import app.evergreen.team.TeamQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages for teams, users and general settings stand. */
@Configuration(proxyBeanMethods = false)
class SettingsPages {

    @Bean
    SettingsPage teamsPage(TeamQuery teams) {
        return SettingsPage.counting(
                40,
                "settings.teams.title",
                "settings/teams",
                Rights.CONFIGURE,
                Topic.TEAM,
                () -> teams.active().size());
    }

    @Bean
    SettingsPage usersPage(UserQuery users) {
        return SettingsPage.counting(
                50,
                "settings.users.title",
                "settings/users",
                Rights.ADMINISTER,
                Topic.USER,
                () -> users.choices("", Integer.MAX_VALUE).size());
    }

    @Bean
    SettingsPage generalPage() {
        return SettingsPage.of(70, "settings.general.title", "settings/general", Rights.CONFIGURE);
    }
}
