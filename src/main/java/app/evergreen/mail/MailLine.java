package app.evergreen.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

/** One connection to the mail server: opened for the first mail, kept for what follows, closed by what fails. */
@Slf4j
final class MailLine implements AutoCloseable {

    private final Session session;
    private final MailSettings settings;
    private final LetterWriter writer;
    private @Nullable Transport open;

    MailLine(Session session, MailSettings settings) {
        this.session = session;
        this.settings = settings;
        writer = new LetterWriter(settings);
    }

    HandOver handOver(Letter letter, Instant now) {
        if (Nobody.has(letter.address())) {
            return new HandOver.Failed(MailTrouble.NOBODY, "");
        }
        try {
            var mail = writer.write(session, letter, now);
            return handOver(mail, new InternetAddress(letter.address(), true));
        } catch (MessagingException unwritable) {
            return new HandOver.Failed(MailTrouble.UNWRITABLE, Answers.words(unwritable));
        }
    }

    private HandOver handOver(MimeMessage mail, Address address) {
        try {
            transport().sendMessage(mail, new Address[] {address});
            return new HandOver.Taken();
        } catch (MessagingException refused) {
            close();
            return new HandOver.Failed(Answers.trouble(refused), Answers.words(refused));
        }
    }

    private Transport transport() throws MessagingException {
        var transport = open;
        // asks the server: one that has hung up meanwhile is called again
        if (transport == null || !transport.isConnected()) {
            close();
            transport = session.getTransport("smtp");
            open = transport;
            // a server that offers it would be logged in to with an empty name too
            var named = !settings.user().isEmpty();
            transport.connect(
                    settings.host(),
                    settings.port(),
                    named ? settings.user() : null,
                    named ? settings.password() : null);
        }
        return transport;
    }

    @Override
    public void close() {
        var transport = open;
        open = null;
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException gone) {
                log.debug("The line to the mail server was broken already", gone);
            }
        }
    }
}
