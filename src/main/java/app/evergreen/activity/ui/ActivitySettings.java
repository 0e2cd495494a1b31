package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityTypeQuery;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.settings.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the page of activity types stands in Settings. */
@Configuration(proxyBeanMethods = false)
class ActivitySettings {

    @Bean
    SettingsPage activityTypesPage(ActivityTypeQuery types) {
        return SettingsPage.counting(
                25,
                "activity.type.title",
                "settings/activity-types",
                Rights.CONFIGURE,
                Topic.ACTIVITY_TYPE,
                () -> types.all().size());
    }
}
