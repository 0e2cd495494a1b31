package app.evergreen.success.ui;

import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.settings.ui.SettingsPage;
import app.evergreen.stage.StageQuery;
import app.evergreen.success.LostReasonQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages for stages and lost reasons stand in Settings. */
@Configuration(proxyBeanMethods = false)
class SuccessSettings {

    @Bean
    SettingsPage stagesPage(StageQuery stages) {
        return SettingsPage.counting(
                10,
                "stage.grid.title",
                "settings/stages",
                Rights.CONFIGURE,
                Topic.STAGE,
                () -> stages.all().size());
    }

    @Bean
    SettingsPage lostReasonsPage(LostReasonQuery reasons) {
        return SettingsPage.counting(
                20,
                "success.reason.title",
                "settings/lost-reasons",
                Rights.CONFIGURE,
                Topic.LOST_REASON,
                () -> reasons.all().size());
    }
}
