package app.evergreen.success.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final int MOST = 50;

    private final PageInTurn page = new PageInTurn();
    private final List<String> told = new ArrayList<>();
    private final Mailbox mailbox = new Mailbox(() -> told.add("asks for everything"));

    @BeforeEach
    void begin() {
        mailbox.begin(page);
    }

    @Test
    void whatWaitsIsDoneInTurnByOneTaskOfThePage() {
        put("first");
        put("second");
        assertThat(page.line()).hasSize(1);

        page.runWaiting();
        put("third");
        page.runWaiting();

        assertThat(told).containsExactly("first", "second", "third");
    }

    @Test
    void aPageThatDoesNotKeepUpIsToldNothingMoreAndAsksForEverythingOnce() {
        IntStream.rangeClosed(0, MOST).forEach(number -> put("news"));
        put("later");

        page.runWaiting();

        assertThat(told).containsExactly("asks for everything");
        assertThat(mailbox.listens()).isFalse();
    }

    @Test
    void aPageThatCannotBeReachedIsWaitedForAWhileAndThenAsksForEverything() {
        page.connect(false);
        IntStream.range(0, MOST).forEach(number -> assertThat(mailbox.listens()).isTrue());

        assertThat(mailbox.listens()).isFalse();
        assertThat(mailbox.listens()).isFalse();
        page.runWaiting();

        assertThat(told).containsExactly("asks for everything");
    }

    @Test
    void aPageThatIsBackInTimeHasMissedNothing() {
        page.connect(false);
        IntStream.range(0, MOST).forEach(number -> mailbox.listens());
        page.connect(true);
        assertThat(mailbox.listens()).isTrue();
        page.connect(false);

        assertThat(mailbox.listens()).isTrue();
        put("news");
        page.runWaiting();

        assertThat(told).containsExactly("news");
    }

    @Test
    void whatWaitedIsInWhatThePageReadsItself() {
        put("before");
        mailbox.empty();
        put("after");

        page.runWaiting();

        assertThat(told).containsExactly("after");
    }

    @Test
    void aPageThatWasLeftBehindIsToldAgainOnceItReadsEverything() {
        mailbox.leaveBehind();
        put("missed");
        mailbox.empty();

        assertThat(mailbox.listens()).isTrue();
        put("news");
        page.runWaiting();

        assertThat(told).containsExactly("asks for everything", "news");
    }

    @Test
    void aClosedPageIsToldNothing() {
        put("too late");
        mailbox.end();
        put("later still");
        page.runWaiting();

        assertThat(told).isEmpty();
        assertThat(mailbox.listens()).isFalse();
    }

    @Test
    void aPageThatIsGoneMeanwhileDisturbsNobody() {
        mailbox.begin(new UI());

        assertThatCode(() -> put("news")).doesNotThrowAnyException();
        assertThatCode(mailbox::leaveBehind).doesNotThrowAnyException();
    }

    private void put(String news) {
        mailbox.put(() -> told.add(news));
    }
}
