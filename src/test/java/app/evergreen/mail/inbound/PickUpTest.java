package app.evergreen.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.evergreen.mail.Certificate;
import app.evergreen.mail.MailState;
import com.icegreen.greenmail.imap.ImapServer;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.util.DummySSLSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Mail is picked up from a real IMAP server in this JVM, whatever that does. */
@NullUnmarked
class PickUpTest extends InboundTest {

    private static final String HOST = "127.0.0.1";

    @Autowired
    private MailState state;

    @Autowired
    private JdbcConnectionDetails database;

    private final List<PickUp> nodes = new ArrayList<>();
    private GreenMail server;

    @BeforeEach
    void open() {
        server = serve(0, ServerSetup.PROTOCOL_IMAP);
    }

    @AfterEach
    void close() {
        nodes.forEach(PickUp::stop);
        server.stop();
    }

    private static GreenMail serve(int port, String protocol) {
        var server = new GreenMail(new ServerSetup[] {new ServerSetup(port, HOST, protocol)});
        server.start();
        server.setUser("success@house.test", "success", "secret");
        return server;
    }

    private InboundSettings settings(int port, ImapSecurity security, Duration poll) {
        return new InboundSettings(HOST, port, security, "success", "secret", "INBOX", "", poll, Duration.ofSeconds(2));
    }

    private PickUp node(InboundSettings settings, Intake into) {
        var properties = Mailbox.properties(settings, new DummySSLSocketFactory());
        // the certificate of a test server names nobody
        properties.put("mail.imap.ssl.checkserveridentity", "false");
        var node = new PickUp(settings, properties, database, into, mails, state, system);
        nodes.add(node);
        node.start();
        return node;
    }

    private PickUp node(Duration poll) {
        return node(settings(port(), ImapSecurity.NONE, poll), reception);
    }

    private int port() {
        return Stream.of(server.getImap(), server.getImaps())
                .filter(Objects::nonNull)
                .map(ImapServer::getPort)
                .findFirst()
                .orElseThrow();
    }

    private void arrives(String id, String text) {
        try {
            var source = mail(REPLY, id, "", text).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            inbox().store(message);
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private MailFolder inbox() throws FolderException {
        return server.getManagers()
                .getImapHostManager()
                .getInbox(server.getUserManager().getUser("success"));
    }

    private void soon(int messages) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(entries(record)).hasSize(messages));
    }

    private long unseen() throws FolderException {
        return inbox().getMessages().stream()
                .filter(message -> !message.getFlags().contains(Flags.Flag.SEEN))
                .count();
    }

    @Test
    void theServerTellsOfNewMailAndItIsThereAtOnce() {
        node(Duration.ofSeconds(5));
        await().until(() -> count("mail_state where direction = 'IN' and last_success_at is not null") == 1);
        arrives("<a@out.test>", "First");
        soon(1);
        arrives("<b@out.test>", "Second");
        soon(2);
        await().untilAsserted(() -> assertThat(unseen()).isZero());
    }

    @Test
    void whatArrivesWhileOthersAreTakenWaitsForNoPoll() {
        node(Duration.ofSeconds(5));
        for (var number = 0; number < 40; number++) {
            arrives("<" + number + "@out.test>", "Number " + number);
        }
        soon(40);
    }

    @Test
    void whatArrivedBeforeIsPickedUpToo() {
        arrives("<a@out.test>", "First");
        arrives("<b@out.test>", "Second");
        node(Duration.ofSeconds(5));
        soon(2);
    }

    @Test
    void itWorksThroughTls() {
        server.stop();
        Certificate.ofGreenMail();
        server = serve(0, ServerSetup.PROTOCOL_IMAPS);
        arrives("<a@out.test>", "First");
        node(settings(port(), ImapSecurity.TLS, Duration.ofSeconds(1)), reception);
        soon(1);
    }

    @Test
    void aMailThatSomebodyHasOpenedElsewhereIsNotMissed() throws FolderException {
        arrives("<a@out.test>", "First");
        var first = node(Duration.ofSeconds(5));
        soon(1);
        first.stop();
        arrives("<b@out.test>", "Second");
        for (var message : inbox().getMessages()) {
            message.setFlag(Flags.Flag.SEEN, true);
        }
        node(Duration.ofSeconds(5));
        soon(2);
    }

    @Test
    void twoNodesTakeEachMailOnce() {
        node(Duration.ofSeconds(1));
        node(Duration.ofSeconds(1));
        for (var number = 0; number < 20; number++) {
            arrives("<" + number + "@out.test>", "Number " + number);
        }
        soon(20);
    }

    @Test
    void whenTheWorkingNodeGoesTheOtherOneTakesOver() {
        var first = node(Duration.ofSeconds(1));
        arrives("<a@out.test>", "First");
        soon(1);
        node(Duration.ofSeconds(1));
        first.stop();
        arrives("<b@out.test>", "Second");
        soon(2);
    }

    @Test
    void aServerThatGoesAwayIsWaitedFor() {
        var port = port();
        node(Duration.ofSeconds(1));
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
        node(Duration.ofSeconds(1));
        await().until(() -> count("mail_state where direction = 'IN' and last_error <> ''") == 1);
    }

    @Test
    void aServerThatSaysNothingIsLeftAgain() throws IOException {
        try (var mute = new ServerSocket(0)) {
            node(settings(mute.getLocalPort(), ImapSecurity.NONE, Duration.ofSeconds(1)), reception);
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> count("mail_state where direction = 'IN' and last_error <> ''") == 1);
        }
    }

    @Test
    void diedBeforeTheCommitAMailIsTakenAgain() {
        arrives("<a@out.test>", "First");
        node(settings(port(), ImapSecurity.NONE, Duration.ofSeconds(1)), dying(false));
        await().until(() -> count("mail_state where last_error = 'died'") == 1);
        assertThat(entries(record)).isEmpty();
        nodes.getFirst().stop();
        node(Duration.ofSeconds(1));
        soon(1);
    }

    @Test
    void diedAfterTheCommitAMailIsKnownAgain() throws FolderException {
        arrives("<a@out.test>", "First");
        node(settings(port(), ImapSecurity.NONE, Duration.ofSeconds(1)), dying(true));
        await().until(() -> count("mail_state where last_error = 'died'") == 1);
        assertThat(entries(record)).hasSize(1);
        assertThat(unseen()).isOne();
        nodes.getFirst().stop();
        node(Duration.ofSeconds(1));
        await().untilAsserted(() -> assertThat(unseen()).isZero());
        assertThat(entries(record)).hasSize(1);
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
