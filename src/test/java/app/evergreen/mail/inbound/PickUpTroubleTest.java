package app.evergreen.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** No mail is lost or stays behind, whatever the mailbox, its server and the process do. */
@NullUnmarked
class PickUpTroubleTest extends MailboxTest {

    @Test
    void aServerThatGoesAwayIsWaitedFor() {
        var port = port();
        node(LONG);
        arrives("<a@out.test>", "First");
        soon(1);
        server.stop();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> count("mail_state where direction = 'IN' and failing_since is not null") == 1);
        server = serve(port, ServerSetup.PROTOCOL_IMAP);
        arrives("<b@out.test>", "Second");
        soon(2);
        await().until(() -> count("mail_state where direction = 'IN' and failing_since is null") == 1);
    }

    @Test
    void aServerThatRefusesIsToldOf() {
        server.getUserManager().getUser("success").setPassword("another");
        node(LONG);
        await().until(() -> count("mail_state where direction = 'IN' and last_error <> ''") == 1);
    }

    @Test
    void aServerThatSaysNothingIsLeftAgain() throws IOException {
        try (var mute = new ServerSocket(0)) {
            node(settings(mute.getLocalPort(), ImapSecurity.NONE, LONG), reception);
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> count("mail_state where direction = 'IN' and last_error <> ''") == 1);
        }
    }

    @Test
    void diedBeforeTheCommitAMailIsTakenAgain() {
        arrives("<a@out.test>", "First");
        node(settings(port(), ImapSecurity.NONE, LONG), dying(false));
        await().until(() -> count("mail_state where last_error = 'died'") == 1);
        assertThat(entries(record)).isEmpty();
        nodes.getFirst().stop();
        node(LONG);
        soon(1);
    }

    @Test
    void diedAfterTheCommitAMailIsKnownAgain() throws FolderException {
        arrives("<a@out.test>", "First");
        node(settings(port(), ImapSecurity.NONE, LONG), dying(true));
        await().until(() -> count("mail_state where last_error = 'died'") == 1);
        assertThat(entries(record)).hasSize(1);
        assertThat(unseen()).isOne();
        nodes.getFirst().stop();
        node(LONG);
        await().untilAsserted(() -> assertThat(unseen()).isZero());
        assertThat(entries(record)).hasSize(1);
    }

    @Test
    void aNewMailInThePlaceOfAnotherIsTaken() throws Exception {
        var validity = inbox().getUidValidity();
        var first = node(LONG);
        arrives("<a@out.test>", "First");
        soon(1);
        first.stop();
        jdbc.sql("update received_mail set uid_validity = :validity, uid = 2")
                .param("validity", validity)
                .update();
        arrives("<b@out.test>", "Second");
        node(LONG);
        soon(2);
    }

    @Test
    void aLineIsNeverTriedWhenItTimesOut() {
        assertThat(settings(0, ImapSecurity.TLS, Duration.ofSeconds(60)).waking())
                .isEqualTo(Duration.ofSeconds(59));
        assertThat(settings(0, ImapSecurity.TLS, Duration.ofSeconds(3)).waking())
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(settings(0, ImapSecurity.TLS, Duration.ofMillis(1500)).waking())
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(settings(0, ImapSecurity.TLS, Duration.ofMillis(500)).waking())
                .isEqualTo(Duration.ofMillis(500));
    }

    /** Dies at each mail, before or after it is kept. */
    private Intake dying(boolean afterwards) {
        return (place, source, whole) -> {
            if (afterwards) {
                reception.take(place, source, whole);
            }
            throw new IllegalStateException("died");
        };
    }
}
