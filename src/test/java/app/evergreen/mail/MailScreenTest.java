package app.evergreen.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.evergreen.security.Role;
import app.evergreen.support.Desk;
import app.evergreen.support.Desks;
import app.evergreen.support.Scenery;
import app.evergreen.thread.EntryId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What people see of mail, while it happens: marks in the thread, Settings › Mail, and the line that tells managers that mail fails. */
@NullUnmarked
class MailScreenTest extends MailTest {

    @Autowired
    private MailState state;

    @Autowired
    private MailWatch watch;

    @RegisterExtension
    private final Desks desks = new Desks();

    @BeforeEach
    void openHouse() {
        new Scenery(jdbc).user("mona", Role.SUCCESS_MANAGER);
        jdbc.sql("update app_user set email = 'mona@house.test' where username = 'mona'")
                .update();
        watch.look();
    }

    @Test
    void everyOpenPageShowsThatAMessageHasLeft() {
        written("<p>Dear Ines</p>");
        var annas = open("anna", "records/" + record.id());
        var monas = open("mona", "records/" + record.id());
        assertThat(shown(annas, "mail-status")).isEqualTo("Waiting to be sent");

        deliver();

        annas.soon(() -> assertThat(shown(annas, "mail-status")).isEqualTo("Sent"));
        monas.soon(() -> assertThat(shown(monas, "mail-status")).isEqualTo("Sent"));
    }

    @Test
    void whatFailedSaysForWhomAndWhyAndIsTriedAgain() {
        var entry = written("<p>Dear Ines</p>");
        refused(entry);
        var annas = open("anna", "records/" + record.id());
        assertThat(shown(annas, "mail-status"))
                .contains("Not delivered to " + CUSTOMER, "The mail server refuses it: 550 unknown user");

        annas.press("Try again");

        assertThat(shown(annas, "mail-status")).isEqualTo("Waiting to be sent");
        deliver();
        annas.soon(() -> assertThat(shown(annas, "mail-status")).isEqualTo("Sent"));
    }

    @Test
    void whatMayHaveLeftTwiceSaysSo() {
        written("<p>Dear Ines</p>");
        jdbc.sql("update outbox set maybe_twice = true").update();

        var annas = open("anna", "records/" + record.id());

        assertThat(shown(annas, "mail-status")).contains("It may have been sent twice");
    }

    @Test
    void whereThereIsAMailServerTheComposerSaysThatMailGoes() {
        var annas = composing();

        assertThat(annas.text()).contains("Sent by email").doesNotContain("No mail server is set up yet");
    }

    @Test
    void theComposerPromisesNoMailToNamesThatBelongToNobody() {
        jdbc.sql("update success_record set email = 'ines@mail.Example.org' where id = :id")
                .param("id", record.id())
                .update();

        var annas = composing();

        assertThat(annas.text()).contains("Nothing is mailed to example.com").doesNotContain("Sent by email");
    }

    private Desk composing() {
        var annas = open("anna", "records/" + record.id());
        annas.window()
                .test(annas.window()
                        .find(NativeButton.class)
                        .withCondition(button ->
                                button.getElement().getTextRecursively().contains("Send message"))
                        .single())
                .click();
        return annas;
    }

    @Test
    void settingsTellHowMailFares() {
        refused(written("<p>Dear Ines</p>"));

        var monas = open("mona", "settings/mail");

        assertThat(shown(monas, "mail-fare"))
                .contains("Last delivery", "Never yet", "Not delivered", "Guest messaging", "550 unknown user");
        deliver();
        written("<p>Another</p>");
        monas.soon(() -> assertThat(shown(monas, "mail-fare")).contains("Waiting to be sent1"));
    }

    @Test
    void theAnswerToATestMailStandsBesideTheButton() {
        var monas = open("mona", "settings/mail");

        monas.press("Send test mail");

        monas.soon(() -> assertThat(shown(monas, "test-mail")).contains("Look into the mailbox of mona@house.test"));
        await().untilAsserted(() -> assertThat(arrived()).hasSize(1));
    }

    @Test
    void managersAreToldOnEveryPageAsLongAsMailFails() throws IOException {
        var monas = open("mona", "board");
        var annas = open("anna", "board");
        assertThat(shown(monas, "house-banner")).isEmpty();

        state.failed(MailDirection.OUT, "closed for today");
        clock.advance(Duration.ofHours(1));
        watch.look();
        monas.soon(() -> assertThat(shown(monas, "house-banner")).contains("has not been sent for more than an hour"));
        assertThat(shown(annas, "house-banner")).isEmpty();

        state.worked(MailDirection.OUT);
        monas.soon(() -> assertThat(shown(monas, "house-banner")).isEmpty());
    }

    private void refused(EntryId entry) {
        jdbc.sql(
                        "update outbox set given_up_at = now(), trouble = 'REFUSED', answer = '550 unknown user' where entry_id = :entry")
                .param("entry", entry.value())
                .update();
    }

    private Desk open(String user, String page) {
        var window = desks.window(user);
        window.getUI().navigate(page);
        return new Desk(window);
    }

    private static String shown(Desk desk, String className) {
        return desk
                .window()
                .find(Component.class)
                .withCondition(part -> !part.getElement().isTextNode()
                        && part.getElement().getClassList().contains(className))
                .all()
                .stream()
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }
}
