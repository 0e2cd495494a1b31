package app.evergreen.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** What tests of picking up share: a real IMAP server in this JVM, and nodes that look into its mailbox. */
@NullUnmarked
abstract class MailboxTest extends InboundTest {

    static final String HOST = "127.0.0.1";
    /** Nothing that a test waits for comes of looking so rarely. */
    static final Duration LONG = Duration.ofMinutes(10);

    @Autowired
    MailState state;

    @Autowired
    JdbcConnectionDetails database;

    final List<PickUp> nodes = new ArrayList<>();
    GreenMail server;

    @BeforeEach
    void open() {
        server = serve(0, ServerSetup.PROTOCOL_IMAP);
    }

    @AfterEach
    void close() {
        nodes.forEach(PickUp::stop);
        server.stop();
    }

    static GreenMail serve(int port, String protocol) {
        var server = new GreenMail(new ServerSetup[] {new ServerSetup(port, HOST, protocol)});
        server.start();
        server.setUser("success@house.test", "success", "secret");
        return server;
    }

    InboundSettings settings(int port, ImapSecurity security, Duration poll) {
        return new InboundSettings(HOST, port, security, "success", "secret", "INBOX", "", poll, Duration.ofSeconds(2));
    }

    PickUp node(InboundSettings settings, Intake into) {
        var properties = Mailbox.properties(settings, new DummySSLSocketFactory());
        // the certificate of a test server names nobody
        properties.put("mail.imap.ssl.checkserveridentity", "false");
        return node(settings, properties, into);
    }

    PickUp node(InboundSettings settings, Properties properties, Intake into) {
        var node = new PickUp(settings, properties, database, into, mails, state, system);
        nodes.add(node);
        node.start();
        return node;
    }

    PickUp node(Duration poll) {
        return node(settings(port(), ImapSecurity.NONE, poll), reception);
    }

    int port() {
        return Stream.of(server.getImap(), server.getImaps())
                .filter(Objects::nonNull)
                .map(ImapServer::getPort)
                .findFirst()
                .orElseThrow();
    }

    void arrives(String id, String text) {
        try {
            var source = mail(REPLY, id, "", text).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            inbox().store(message);
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    MailFolder inbox() throws FolderException {
        return server.getManagers()
                .getImapHostManager()
                .getInbox(server.getUserManager().getUser("success"));
    }

    void soon(int messages) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(entries(record)).hasSize(messages));
    }

    long unseen() throws FolderException {
        return inbox().getMessages().stream()
                .filter(message -> !message.getFlags().contains(Flags.Flag.SEEN))
                .count();
    }
}
