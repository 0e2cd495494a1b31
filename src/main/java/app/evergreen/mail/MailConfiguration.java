package app.evergreen.mail;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    MailServer mailServer(MailSettings settings, SslBundles bundles) {
        return settings.sslBundle().isEmpty()
                ? new MailServer(settings)
                : new MailServer(
                        settings, bundles.getBundle(settings.sslBundle()).createSslContext());
    }
}
