package app.evergreen.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.evergreen.mail.Certificate;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The line to a mailbox is encrypted where that is asked for, or nothing is said. */
@NullUnmarked
class PickUpEncryptedTest extends MailboxTest {

    @Test
    void itWorksThroughTls() {
        server.stop();
        Certificate.ofGreenMail();
        server = serve(0, ServerSetup.PROTOCOL_IMAPS);
        arrives("<a@out.test>", "First");
        node(settings(port(), ImapSecurity.TLS, LONG), reception);
        soon(1);
    }

    @Test
    void itWorksThroughStartTls() throws Exception {
        arrives("<a@out.test>", "First");
        try (var front = StartTls.inFrontOf(port(), true)) {
            startTls(front.port(), Certificate.ofGreenMail().context().getSocketFactory());
            soon(1);
            assertThat(front.heard())
                    .containsSubsequence("CAPABILITY", "STARTTLS")
                    .doesNotContain("LOGIN", "AUTHENTICATE");
        }
    }

    @Test
    void aCertificateThatNobodyKnowsIsNotTrusted() throws Exception {
        arrives("<a@out.test>", "First");
        try (var front = StartTls.inFrontOf(port(), true)) {
            startTls(front.port(), null);
            fails("STARTTLS failure: unable to find valid certification path%");
        }
        assertThat(entries(record)).isEmpty();
    }

    @Test
    void aServerThatCannotEncryptIsNotSpokenTo() throws Exception {
        arrives("<a@out.test>", "First");
        try (var front = StartTls.inFrontOf(port(), false)) {
            startTls(front.port(), null);
            fails("%STARTTLS required but not supported by server%");
            assertThat(front.heard()).doesNotContain("LOGIN", "AUTHENTICATE");
        }
        assertThat(entries(record)).isEmpty();
    }

    private PickUp startTls(int port, @Nullable SSLSocketFactory trusting) {
        var settings = new InboundSettings(
                "localhost",
                port,
                ImapSecurity.STARTTLS,
                "success",
                "secret",
                "INBOX",
                "",
                LONG,
                Duration.ofSeconds(2));
        return node(settings, Mailbox.properties(settings, trusting), reception);
    }

    private void fails(String error) {
        await().untilAsserted(
                        () -> assertThat(count("mail_state where direction = 'IN' and last_error like '" + error + "'"))
                                .isOne());
    }
}
