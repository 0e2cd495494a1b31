package app.evergreen.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import jakarta.mail.Flags;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Mail is picked up from a real IMAP server in this JVM, at once and once. */
@NullUnmarked
class PickUpTest extends MailboxTest {

    @Test
    void theServerTellsOfNewMailAndItIsThereAtOnce() {
        node(LONG);
        await().until(() -> count("mail_state where direction = 'IN' and last_success_at is not null") == 1);
        arrives("<a@out.test>", "First");
        soon(1);
        arrives("<b@out.test>", "Second");
        soon(2);
        await().untilAsserted(() -> assertThat(unseen()).isZero());
    }

    @Test
    void aMailThatComesLongAfterTheLastIsToldOfToo() {
        node(LONG);
        arrives("<a@out.test>", "First");
        soon(1);
        await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
        arrives("<b@out.test>", "Second");
        soon(2);
    }

    @Test
    void whatArrivesWhileOthersAreTakenWaitsForNoPoll() {
        node(LONG);
        for (var number = 0; number < 40; number++) {
            arrives("<" + number + "@out.test>", "Number " + number);
        }
        soon(40);
    }

    @Test
    void whatArrivedBeforeIsPickedUpToo() {
        arrives("<a@out.test>", "First");
        arrives("<b@out.test>", "Second");
        node(LONG);
        soon(2);
    }

    @Test
    void aMailThatSomebodyHasOpenedElsewhereIsNotMissed() throws FolderException {
        arrives("<a@out.test>", "First");
        var first = node(LONG);
        soon(1);
        first.stop();
        arrives("<b@out.test>", "Second");
        for (var message : inbox().getMessages()) {
            message.setFlag(Flags.Flag.SEEN, true);
        }
        node(LONG);
        soon(2);
    }

    @Test
    void twoNodesTakeEachMailOnce() {
        node(LONG);
        node(LONG);
        for (var number = 0; number < 20; number++) {
            arrives("<" + number + "@out.test>", "Number " + number);
        }
        soon(20);
    }

    @Test
    void whenTheWorkingNodeGoesTheOtherOneTakesOver() {
        var first = node(LONG);
        arrives("<a@out.test>", "First");
        soon(1);
        node(LONG);
        first.stop();
        arrives("<b@out.test>", "Second");
        soon(2);
    }
}
