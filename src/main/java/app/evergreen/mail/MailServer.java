package app.evergreen.mail;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLContext;

/** The mail server that takes our mail, with patience for it that ends. */
final class MailServer {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration TAKE = Duration.ofSeconds(60);

    private final MailSettings settings;
    private final Session session;

    /** A server whose certificate Java trusts. */
    MailServer(MailSettings settings) {
        this(settings, properties(settings, ANSWER));
    }

    /** A server whose certificate this context trusts. */
    MailServer(MailSettings settings, SSLContext trust) {
        this(settings, trusting(properties(settings, ANSWER), trust));
    }

    MailServer(MailSettings settings, Properties properties) {
        this.settings = settings;
        session = Session.getInstance(properties);
    }

    static Properties properties(MailSettings settings, Duration patience) {
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", String.valueOf(settings.port()));
        properties.put("mail.smtp.localhost", settings.domain());
        properties.put("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.put("mail.smtp.connectiontimeout", String.valueOf(CONNECT.toMillis()));
        properties.put("mail.smtp.timeout", String.valueOf(patience.toMillis()));
        properties.put("mail.smtp.writetimeout", String.valueOf(TAKE.toMillis()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.security() == MailSecurity.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.security() == MailSecurity.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == MailSecurity.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    static Properties trusting(Properties properties, SSLContext trust) {
        properties.put("mail.smtp.ssl.socketFactory", trust.getSocketFactory());
        return properties;
    }

    /** A line to the server, which is opened when something is handed over and stays open for what follows. */
    MailLine line() {
        return new MailLine(session, settings);
    }
}
