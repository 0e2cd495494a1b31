package app.evergreen.mail.inbound;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs Evergreen says about the mailbox that answers come to: {@code --evergreen.mail.inbound.host=…} or
 * {@code EVERGREEN_MAIL_INBOUND_HOST}, and so on.
 *
 * @param host the IMAP server; empty: no mail is picked up
 * @param port 0: the usual one for {@code security}
 * @param security how the line is protected
 * @param user the name to log in with
 * @param password comes from the environment and is shown nowhere
 * @param folder from which mails are picked up
 * @param sslBundle the name of the Spring Boot SSL bundle whose certificates are trusted; empty: those that Java trusts
 * @param poll how often is looked where the server does not tell of new mail, and how often the line is tried where it does; positive
 * @param patience how long an answer may take; positive
 */
@ConfigurationProperties("evergreen.mail.inbound")
public record InboundSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("tls") ImapSecurity security,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("") String sslBundle,
        @DefaultValue("PT1M") Duration poll,
        @DefaultValue("PT30S") Duration patience) {

    /** Fills in what follows from the rest. */
    public InboundSettings {
        port = port == 0 ? security.port() : port;
    }

    /** Whether there is a mailbox to look into. */
    public boolean complete() {
        return !host.isBlank() && !user.isBlank();
    }

    /**
     * How long a line that tells is listened to before it is tried, at most {@code poll}: half-way between two of its time-outs, for an
     * answer that a time-out overtakes looks like a dead line.
     */
    Duration waking() {
        var rounds = Math.max(1, poll.dividedBy(patience));
        var halfWay = patience.multipliedBy(rounds).minus(patience.dividedBy(2));
        return halfWay.compareTo(poll) < 0 ? halfWay : poll;
    }

    /** Whether a password is there; more about it is told nobody. */
    public boolean hasPassword() {
        return !password.isEmpty();
    }

    /** Which mailbox this is, whatever its password and however it is reached. */
    String mailbox() {
        return user + "@" + host + "/" + folder;
    }

    /** Everything but the password. */
    @Override
    public String toString() {
        return "InboundSettings[%s port %d %s]".formatted(mailbox(), port, security);
    }
}
