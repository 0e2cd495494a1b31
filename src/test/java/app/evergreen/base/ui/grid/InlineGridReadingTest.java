package app.evergreen.base.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.ui.Live;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.support.Desks;
import app.evergreen.support.IntegrationTest;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.support.TransactionTemplate;

/** What a grid shows while a slow reading and one's own save overtake each other. */
@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class InlineGridReadingTest {

    private final ApplicationContext context;
    private final Live live;
    private final ChangeFeed feed;
    private final TransactionTemplate transaction;
    private final SlowWords words = new SlowWords();

    @AfterEach
    void letEverybodyFinish() {
        words.readOn.release(Integer.MAX_VALUE / 2);
    }

    @Test
    void aReadingBegunBeforeOnesOwnSaveNeverOverwritesWhatTheSaveShowed() throws InterruptedException {
        try (var desks = new Desks(context)) {
            var window = desks.window("admin");
            var grid = new InlineGrid<>("tag.grid.title", "tag.grid.add", words);
            grid.follow(live, Topic.TAG);
            window.getUI().add(grid);
            var hands = new GridHands(window);

            somebodyElseSaves();
            words.awaitReading();
            hands.open("old");
            hands.type("old", "name", "new");
            hands.enter("old");
            assertThat(hands.lines()).containsExactly("new");

            words.readOn.release();
            somebodyElseSaves();
            words.awaitReading();
            Desks.soon(window, () -> assertThat(hands.lines()).containsExactly("new"));
        }
    }

    private void somebodyElseSaves() {
        transaction.executeWithoutResult(running -> feed.changed(Topic.TAG, 1));
    }

    /** One word. Whoever reads it off the page is slow, and waits for leave to go on. */
    private static final class SlowWords implements Lines<String, SlowWords.Cells> {

        private static final int PATIENCE_SECONDS = 30;

        private final Thread page = Thread.currentThread();
        private final Semaphore begun = new Semaphore(0);
        private final Semaphore readOn = new Semaphore(0);
        private volatile String word = "old";

        void awaitReading() throws InterruptedException {
            assertThat(begun.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }

        @Override
        public List<String> read() {
            var read = word;
            if (Thread.currentThread() != page) {
                begun.release();
                readOn.acquireUninterruptibly();
            }
            return List.of(read);
        }

        @Override
        public long key(String item) {
            return 1;
        }

        @Override
        public String name(String item) {
            return item;
        }

        @Override
        public Cells cells() {
            return new Cells(new TextCell("name", "tag.grid.name"));
        }

        @Override
        public void save(Line<String, Cells> line) {
            word = line.cells().name().value();
            line.saved();
        }

        @Override
        public void delete(Line<String, Cells> line) {
            throw new UnsupportedOperationException();
        }

        record Cells(TextCell name) implements LineCells<String> {

            @Override
            public List<LineCell> inOrder() {
                return List.of(name);
            }

            @Override
            public void show(String item) {
                name.show(item);
            }
        }
    }
}
