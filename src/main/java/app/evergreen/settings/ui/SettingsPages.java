package app.evergreen.settings.ui;

import app.evergreen.security.Rights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsPages {

    @Bean
    SettingsPage generalPage() {
        return SettingsPage.of(70, "settings.general.title", "settings/general", Rights.CONFIGURE);
    }
}
