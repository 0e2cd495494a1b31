package app.evergreen.thread;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.support.Desk;
import app.evergreen.support.DomEvents;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written on a page, and to whom it goes. */
@NullUnmarked
class ComposerTest extends ThreadOnDesk {

    @Autowired
    private AttachmentService attachments;

    @Test
    void anEmptyTextIsRefusedBesideIt() {
        var mine = open("anna");

        mine.press("Add note");

        assertThat(mine.shown("problem")).containsExactly("Write something, or attach a file.");
        assertThat(thread()).isEmpty();
    }

    @Test
    void theMessageComposerSaysWhoGetsItAndWhoIsTold() {
        as("ben", () -> followers.follow(record, ben));
        var mine = open("anna");

        chooseMessage(mine);

        assertThat(mine.has("Goes by mail to")).isTrue();
        assertThat(mine.value("Goes by mail to").toString()).contains(ADDRESS);
        assertThat(mine.shown("recipients")).singleElement().asString().contains("One colleague who follows");
        write(mine, "Dear Ines");
        mine.press("Send");
        assertThat(written().recipients()).extracting(Recipient::address).containsExactly(ADDRESS);
    }

    @Test
    void theMessageComposerSaysThatMailWaitsForAServer() {
        var mine = open("anna");
        assertThat(mine.text()).doesNotContain("No mail server is set up yet");

        chooseMessage(mine);

        assertThat(mine.text()).contains("No mail server is set up yet: this waits until there is one");
        mine.type("Goes by mail to", Set.of());
        assertThat(mine.text()).doesNotContain("No mail server is set up yet");
    }

    @Test
    void recipientsAreUnticked() {
        var mine = open("anna");
        chooseMessage(mine);

        mine.type("Goes by mail to", Set.of());
        write(mine, "For us");
        mine.press("Send");

        assertThat(written().recipients()).isEmpty();
        assertThat(thread().getFirst().kind()).isEqualTo(EntryKind.MESSAGE);
    }

    @Test
    void whoeverWasUntickedStaysSo() {
        var mine = open("anna");
        chooseMessage(mine);
        mine.type("Goes by mail to", Set.of());

        chooseNote(mine);
        chooseMessage(mine);

        assertThat((Set<?>) mine.value("Goes by mail to")).isEmpty();
        write(mine, "For us");
        mine.press("Send");
        chooseMessage(mine);
        assertThat((Set<?>) mine.value("Goes by mail to")).hasSize(1);
    }

    @Test
    void recipientsThatHaveChangedAreShownToBeLookedAt() {
        var mine = open("anna");
        chooseMessage(mine);
        jdbc.sql("update success_record set email = 'new@tamarindo.test' where id = :id")
                .param("id", record.id())
                .update();

        write(mine, "Dear Ines");
        mine.press("Send");
        assertThat(mine.shown("problem")).singleElement().asString().contains("recipients have changed");
        mine.press("Send");

        assertThat(written().recipients()).extracting(Recipient::address).containsExactly("new@tamarindo.test");
    }

    @Test
    void whatIsSentTwiceBeforeTheAnswerIsPostedOnce() {
        var mine = open("anna");

        write(mine, "Once");
        send(mine, 0);
        write(mine, "Once");
        send(mine, 0);
        assertThat(bodies(mine)).containsExactly("Once");
        write(mine, "Twice", 1);
        send(mine, 1);

        assertThat(bodies(mine)).containsExactly("Twice", "Once");
    }

    @Test
    void filesAreSaidToGoToTheRecipients() {
        asAnna(this::attachAFile);
        var mine = open("anna");
        assertThat(visible(mine, "files-too")).isFalse();

        chooseMessage(mine);

        assertThat(visible(mine, "files-too")).isTrue();
        mine.type("Goes by mail to", Set.of());
        assertThat(visible(mine, "files-too")).isFalse();
    }

    private UploadResult attachAFile() {
        try {
            return attachments.upload(record, "a.txt", "text/plain", new ByteArrayInputStream(new byte[] {1}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void send(Desk desk, int turn) {
        DomEvents.tell(text(desk), "text-sent", Map.of("element.turn", turn));
    }

    private static boolean visible(Desk desk, String className) {
        return desk.window()
                .find(Component.class)
                .withCondition(part -> part.getElement().getClassList().contains(className))
                .exists();
    }

    private static void chooseNote(Desk desk) {
        desk.window().test(tabs(desk).getFirst()).click();
    }

    private static void chooseMessage(Desk desk) {
        desk.window().test(tabs(desk).getLast()).click();
    }

    private static List<NativeButton> tabs(Desk desk) {
        return desk.window().find(NativeButton.class).all().stream()
                .filter(button -> "tab".equals(button.getElement().getAttribute("role")))
                .toList();
    }
}
