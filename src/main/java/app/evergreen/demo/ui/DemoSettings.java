package app.evergreen.demo.ui;

import app.evergreen.security.Rights;
import app.evergreen.settings.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DemoSettings {

    @Bean
    SettingsPage demoDataPage() {
        return SettingsPage.of(80, "demo.title", "settings/demo-data", Rights.ADMINISTER);
    }
}
