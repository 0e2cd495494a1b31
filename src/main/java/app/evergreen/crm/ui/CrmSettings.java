package app.evergreen.crm.ui;

import app.evergreen.crm.CrmStageQuery;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.settings.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the page for lead stages stands in Settings. */
@Configuration(proxyBeanMethods = false)
class CrmSettings {

    @Bean
    SettingsPage leadStagesPage(CrmStageQuery stages) {
        return SettingsPage.counting(
                60,
                "lead-stage.grid.title",
                "settings/lead-stages",
                Rights.ADMINISTER,
                Topic.CRM_STAGE,
                () -> stages.all().size());
    }
}
