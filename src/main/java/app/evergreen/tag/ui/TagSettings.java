package app.evergreen.tag.ui;

import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.settings.ui.SettingsPage;
import app.evergreen.tag.TagQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the page for tags stands in Settings. */
@Configuration(proxyBeanMethods = false)
class TagSettings {

    @Bean
    SettingsPage tagsPage(TagQuery tags) {
        return SettingsPage.counting(
                30,
                "tag.grid.title",
                "settings/tags",
                Rights.CONFIGURE,
                Topic.TAG,
                () -> tags.all().size());
    }
}
