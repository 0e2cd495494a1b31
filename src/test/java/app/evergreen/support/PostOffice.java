package app.evergreen.support;

import app.evergreen.Evergreen;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
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

    private PostOffice() {}

    /** Starts both; what is given goes to Evergreen. */
    public static void main(String[] options) {
        var server = new GreenMail(new ServerSetup[] {
            new ServerSetup(SMTP, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(IMAP, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        // whoever logs in has a mailbox under that name
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        var settings = List.of(
                "--evergreen.mail.host=localhost",
                "--evergreen.mail.port=" + SMTP,
                "--evergreen.mail.security=none",
                "--evergreen.mail.from=success@evergreen.test",
                "--evergreen.mail.reply-address=success+{token}@evergreen.test");
        SpringApplication.run(
                Evergreen.class,
                Stream.concat(settings.stream(), Arrays.stream(options)).toArray(String[]::new));
    }
}
