package app.evergreen.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PushLinesTest {

    private static final int LONG_ENOUGH_SECONDS = 10;
    private static final int MANY = 200;

    private final PushLines lines = new PushLines();
    private final LinkedBlockingQueue<String> written = new LinkedBlockingQueue<>();

    private @Nullable String next() throws InterruptedException {
        return written.poll(LONG_ENOUGH_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void aPageGetsItsMessagesInTheOrderInWhichTheyWereSent() throws InterruptedException {
        var messages = IntStream.range(0, MANY).mapToObj(String::valueOf).toList();
        messages.forEach(message -> lines.add("page", () -> written.add(message)));

        for (var message : messages) {
            assertThat(next()).isEqualTo(message);
        }
    }

    @Test
    void aPageThatDoesNotReadKeepsOnlyItsOwnMessagesWaiting() throws InterruptedException {
        var reads = new CompletableFuture<Void>();
        lines.add("asleep", reads::join);
        lines.add("asleep", () -> written.add("for the one asleep"));
        lines.add("awake", () -> written.add("for the one awake"));

        assertThat(next()).isEqualTo("for the one awake");
        reads.complete(null);
        assertThat(next()).isEqualTo("for the one asleep");
    }

    @Test
    void aMessageThatFailsDoesNotTakeTheNextOneWithIt() throws InterruptedException {
        lines.add("page", () -> {
            throw new IllegalStateException("gone");
        });
        lines.add("page", () -> written.add("next"));

        assertThat(next()).isEqualTo("next");
    }

    @Test
    void nothingIsKeptOfAPageThatHasEverything() {
        List.of("one", "two", "one").forEach(page -> lines.add(page, () -> written.add(page)));

        await().until(() -> lines.standing() == 0);
        assertThat(written).hasSize(3);
    }
}
