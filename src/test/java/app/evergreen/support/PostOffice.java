package app.evergreen.support;

import app.evergreen.Evergreen;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/**
 * Evergreen with a mail server of its own on this machine, for trying mail by hand ({@code ./mvnw -Pmail}): every address has a mailbox
 * there, nothing leaves the machine, and everything is gone when it ends.
 */
public final class PostOffice {

    private static final int SMTP = 3025;
    private static final int IMAP = 3143;
    private static final String HOUSE = "success@evergreen.test";

    private PostOffice() {}

    /** Starts both, or neither; what is given goes to Evergreen. */
    public static void main(String[] options) {
        var server = new GreenMail(new ServerSetup[] {
            new ServerSetup(SMTP, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(IMAP, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        // whoever logs in has a mailbox under that name
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        try {
            server.start();
            takeAnswersTo(server.getUserManager());
            SpringApplication.run(Evergreen.class, with(options));
        } catch (RuntimeException failed) {
            // its threads would keep the machine's ports, and nobody would see it
            server.stop();
            throw failed;
        }
    }

    private static String[] with(String... options) {
        var settings = List.of(
                "--evergreen.mail.host=localhost",
                "--evergreen.mail.port=" + SMTP,
                "--evergreen.mail.security=none",
                "--evergreen.mail.from=" + HOUSE,
                "--evergreen.mail.reply-address=success+{token}@evergreen.test",
                "--evergreen.mail.inbound.host=localhost",
                "--evergreen.mail.inbound.port=" + IMAP,
                "--evergreen.mail.inbound.security=none",
                "--evergreen.mail.inbound.user=" + HOUSE);
        return Stream.concat(settings.stream(), Arrays.stream(options)).toArray(String[]::new);
    }

    /** Its addresses for answers are the house's own: GreenMail knows nothing of plus addresses. */
    private static void takeAnswersTo(UserManager users) {
        var others = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler((mail, address) ->
                others.handle(mail, address.getEmail().startsWith("success+") ? new MailAddress(HOUSE) : address));
    }
}
