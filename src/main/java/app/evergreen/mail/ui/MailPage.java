package app.evergreen.mail.ui;

import app.evergreen.security.Rights;
import app.evergreen.settings.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where Settings › Mail stands. */
@Configuration(proxyBeanMethods = false)
class MailPage {

    @Bean
    SettingsPage mailSettingsPage() {
        return SettingsPage.of(75, "mail.title", "settings/mail", Rights.CONFIGURE);
    }
}
