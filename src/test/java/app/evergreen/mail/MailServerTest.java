package app.evergreen.mail;

import static app.evergreen.mail.MailTrouble.LATER;
import static app.evergreen.mail.MailTrouble.REFUSED;
import static app.evergreen.mail.MailTrouble.UNREACHABLE;
import static app.evergreen.mail.MailTrouble.UNWRITABLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How mail servers answer, and what that means: they take mail, refuse it, stall, go away, and prove who they are. */
class MailServerTest {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final Certificate certificate = Certificate.ofGreenMail();

    @Test
    void aServerThatKnowsUsTakesMail() {
        try (var line = new OpenHouse(ServerSetup.SMTP, "anna", "secret")) {
            assertThat(line.handOver(settings(line.port(), MailSecurity.NONE, "anna", "secret")))
                    .isEqualTo(new HandOver.Taken());
            assertThat(line.taken()).isOne();
        }
    }

    @Test
    void aServerThatDoesNotKnowUsIsOutOfReach() {
        try (var line = new OpenHouse(ServerSetup.SMTP, "anna", "secret")) {
            refused(line.handOver(settings(line.port(), MailSecurity.NONE, "anna", "guessed")), UNREACHABLE, "535");
            assertThat(line.taken()).isZero();
        }
    }

    @Test
    void theLineIsEncryptedFromTheFirstByte() {
        try (var line = new OpenHouse(ServerSetup.SMTPS, "anna", "secret")) {
            var settings = settings(line.port(), MailSecurity.TLS, "anna", "secret");

            assertThat(handOver(trusting(settings))).isEqualTo(new HandOver.Taken());
            assertThat(line.taken()).isOne();
        }
    }

    @Test
    void aServerThatCannotProveWhoItIsHearsNothing() {
        try (var line = new OpenHouse(ServerSetup.SMTPS, "anna", "secret")) {
            refused(line.handOver(settings(line.port(), MailSecurity.TLS, "anna", "secret")), UNREACHABLE, "certif");
            assertThat(line.taken()).isZero();
        }
    }

    @Test
    void theLineIsEncryptedBeforeAnythingIsSaid() throws IOException {
        try (var server = new ScriptedServer(certificate.context())) {
            var settings = settings(server.port(), MailSecurity.STARTTLS, "", "");

            assertThat(handOver(trusting(settings))).isEqualTo(new HandOver.Taken());
            assertThat(server.heard()).containsSubsequence("STARTTLS", "MAIL FROM:<success+token@house.test>", "QUIT");
        }
    }

    @Test
    void aServerThatCannotEncryptHearsNothing() throws IOException {
        try (var server = new ScriptedServer()) {
            refused(
                    handOver(trusting(settings(server.port(), MailSecurity.STARTTLS, "", ""))),
                    UNREACHABLE,
                    "STARTTLS");
            assertThat(server.heard()).noneMatch(said -> said.startsWith("MAIL"));
        }
    }

    @ParameterizedTest(name = "{0} answered with {1}")
    @CsvSource(textBlock = """
            HELLO, 421 too busy,            UNREACHABLE
            EHLO,  500 never heard of,      UNREACHABLE
            MAIL,  451 not now,             UNREACHABLE
            MAIL,  550 not from you,        UNREACHABLE
            RCPT,  450 greylisted,          LATER
            RCPT,  550 unknown user,        REFUSED
            DATA,  451 not now,             LATER
            DATA,  554 no,                  REFUSED
            .,     452 full,                LATER
            .,     552 too large,           REFUSED
            HELLO, stall,                   UNREACHABLE
            RCPT,  stall,                   UNREACHABLE
            .,     stall,                   UNREACHABLE
            HELLO, hang up,                 UNREACHABLE
            DATA,  hang up,                 UNREACHABLE
            .,     hang up,                 UNREACHABLE
            """)
    void aServerSaysWhatStandsInTheWay(String command, String answer, MailTrouble trouble) throws IOException {
        try (var server = new ScriptedServer().answer(command, answer)) {
            var failed = (HandOver.Failed) handOver(impatient(settings(server.port(), MailSecurity.NONE, "", "")));

            assertThat(failed.trouble()).isEqualTo(trouble);
            if (trouble == LATER || trouble == REFUSED) {
                assertThat(failed.answer()).contains(answer);
            }
            assertThat(failed.answer()).isNotBlank().doesNotContain("\n", "\r");
        }
    }

    @Test
    void aServerThatIsNotThereIsOutOfReach() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        refused(handOver(impatient(settings(free, MailSecurity.NONE, "", ""))), UNREACHABLE, "");
    }

    @Test
    void aLineThatWasCutIsOpenedAgain() throws IOException {
        try (var server = new ScriptedServer();
                var line = impatient(settings(server.port(), MailSecurity.NONE, "", ""))
                        .line()) {
            assertThat(line.handOver(letter("ines@tamarindo.test"), Instant.EPOCH))
                    .isEqualTo(new HandOver.Taken());
            server.answer("NOOP", ScriptedServer.HANG_UP);
            assertThat(line.handOver(letter("ines@tamarindo.test"), Instant.EPOCH))
                    .isEqualTo(new HandOver.Taken());
            assertThat(server.heard())
                    .filteredOn(said -> said.startsWith("EHLO"))
                    .hasSize(2);
        }
    }

    @Test
    void anAddressThatIsNoneReachesNoServer() throws IOException {
        try (var server = new ScriptedServer();
                var line = impatient(settings(server.port(), MailSecurity.NONE, "", ""))
                        .line()) {
            refused(
                    line.handOver(letter("ines@tamarindo.test>\r\nRCPT TO:<all@world.test"), Instant.EPOCH),
                    UNWRITABLE,
                    "");
            assertThat(server.heard()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines@example.com", "Ines@mail.EXAMPLE.org", "ines@example.net"})
    void nothingGoesToNamesThatBelongToNobody(String address) throws IOException {
        try (var server = new ScriptedServer();
                var line = impatient(settings(server.port(), MailSecurity.NONE, "", ""))
                        .line()) {
            refused(line.handOver(letter(address), Instant.EPOCH), MailTrouble.NOBODY, "");
            assertThat(server.heard()).isEmpty();
        }
    }

    private static void refused(HandOver outcome, MailTrouble trouble, String words) {
        assertThat(outcome).isInstanceOfSatisfying(HandOver.Failed.class, failed -> {
            assertThat(failed.trouble()).isEqualTo(trouble);
            assertThat(failed.answer()).containsIgnoringCase(words);
        });
    }

    private static MailSettings settings(int port, MailSecurity security, String user, String password) {
        return new MailSettings("localhost", port, security, user, password, "success@house.test", "", "", "");
    }

    private static MailServer trusting(MailSettings settings) {
        return new MailServer(
                settings, MailServer.trusting(MailServer.properties(settings, PATIENCE), certificate.context()));
    }

    private static MailServer impatient(MailSettings settings) {
        return new MailServer(settings, MailServer.properties(settings, PATIENCE));
    }

    private static HandOver handOver(MailServer server) {
        try (var line = server.line()) {
            return line.handOver(letter("ines@tamarindo.test"), Instant.EPOCH);
        }
    }

    private static Letter letter(String address) {
        return new Letter(
                "<1@house.test>",
                "Anna",
                List.of(new Letter.Addressee("Ines", "ines@tamarindo.test")),
                address,
                "success+token@house.test",
                "Guest messaging",
                List.of(),
                Locale.ENGLISH,
                "Dear Ines",
                "<p>Dear Ines</p>",
                List.of(),
                Optional.empty());
    }

    /** A real mail server that takes what comes from whom it knows. */
    private static final class OpenHouse implements AutoCloseable {

        private final GreenMail server;

        OpenHouse(ServerSetup setup, String user, String password) {
            server = new GreenMail(setup.dynamicPort());
            server.withConfiguration(GreenMailConfiguration.aConfig().withUser(user, user, password));
            server.start();
        }

        int port() {
            var plain = server.getSmtp();
            return plain != null ? plain.getPort() : server.getSmtps().getPort();
        }

        HandOver handOver(MailSettings settings) {
            return MailServerTest.handOver(new MailServer(settings));
        }

        int taken() {
            return server.getReceivedMessages().length;
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}
