package app.evergreen.mail.inbound;

import app.evergreen.mail.MailState;
import app.evergreen.security.SystemActor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboundSettings.class)
class InboundConfiguration {

    @Bean
    PickUp pickUp(
            InboundSettings settings,
            SslBundles bundles,
            JdbcConnectionDetails database,
            Reception reception,
            ReceivedMails mails,
            MailState state,
            SystemActor system) {
        var trusted = settings.sslBundle().isEmpty()
                ? null
                : bundles.getBundle(settings.sslBundle()).createSslContext().getSocketFactory();
        return new PickUp(settings, Mailbox.properties(settings, trusted), database, reception, mails, state, system);
    }
}
