package app.evergreen.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs Evergreen says about outgoing mail: {@code --evergreen.mail.host=…} or {@code EVERGREEN_MAIL_HOST}, and so on. The
 * application does not start with values that cannot be meant.
 *
 * @param host the mail server; empty: messages wait until there is one
 * @param port 0: the usual one for {@code security}
 * @param security how the line is protected
 * @param user the name to log in with; empty: without logging in
 * @param password comes from the environment and is shown nowhere
 * @param from the address that all mail is sent from; empty: the user, where that is an address
 * @param replyAddress where answers go, with {@code {token}} in it: {@code success+{token}@house.test} for a mailbox that takes plus
 *     addresses, {@code {token}@answers.house.test} for a domain whose mail all goes to one mailbox; empty: answers go to {@code from}
 * @param publicUrl where people reach Evergreen, for links in mails; a slash at its end does not matter
 * @param sslBundle the name of the Spring Boot SSL bundle whose certificates are trusted; empty: those that Java trusts
 */
@ConfigurationProperties("evergreen.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("starttls") MailSecurity security,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("") String replyAddress,
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue("") String sslBundle) {

    private static final String TOKEN = "{token}";

    /** Fills in what follows from the rest, and refuses what makes no address. */
    public MailSettings {
        port = port == 0 ? security.port() : port;
        from = from.isBlank() && isAddress(user) ? user : from.strip();
        publicUrl = publicUrl.replaceAll("/+$", "");
        require(from.isEmpty() || isAddress(from), "evergreen.mail.from is no address: " + from);
        require(
                replyAddress.isEmpty()
                        || replyAddress
                                .substring(0, Math.max(0, replyAddress.lastIndexOf('@')))
                                .contains(TOKEN),
                "evergreen.mail.reply-address has no {token} before its @: " + replyAddress);
        require(
                replyAddress.isEmpty() || isAddress(replyAddress.replace(TOKEN, "x".repeat(32))),
                "evergreen.mail.reply-address makes no address: " + replyAddress);
    }

    /** As mail servers see it: within a house, a domain may have any name. */
    private static boolean isAddress(String text) {
        try {
            return text.contains("@")
                    && !new InternetAddress(text, true).getAddress().isEmpty();
        } catch (AddressException none) {
            return false;
        }
    }

    private static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Whether there is a server to hand mail to, and an address to send it from. */
    public boolean complete() {
        return !host.isBlank() && !from.isEmpty();
    }

    /** Whether a password is there; more about it is told nobody. */
    public boolean hasPassword() {
        return !password.isEmpty();
    }

    /** The address at which a thread's mails ask to be answered. */
    String replyAddress(String token) {
        return replyAddress.isEmpty() ? from : replyAddress.replace(TOKEN, token);
    }

    /** Whether mail to this address would come back to us. */
    boolean isOurs(String address) {
        return address.equalsIgnoreCase(from);
    }

    /** An id for a mail that is to leave; no other mail in the world has it. */
    String newMessageId() {
        return "<" + UUID.randomUUID() + "@" + domain() + ">";
    }

    /** What stands behind the @ of our address. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Everything but the password. */
    @Override
    public String toString() {
        return "MailSettings[%s:%d %s from %s]".formatted(host, port, security, from);
    }
}
