package app.evergreen.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evergreen.base.Subject;
import app.evergreen.security.SystemActor;
import app.evergreen.support.IntegrationTest;
import app.evergreen.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** R5.8: what a thread keeps, and in which order it is read. */
@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class ThreadServiceTest {

    private static final Subject LEAD = Subject.lead(7000);

    private final ThreadService service;
    private final ThreadQuery query;
    private final SystemActor actor;
    private final TransactionTemplate transaction;
    private final TestClock clock;
    private final JdbcClient jdbc;

    @BeforeEach
    void openASubject() {
        jdbc.sql("insert into subject values (7000, 'LEAD')").update();
    }

    @Test
    void oneSaveIsOneEntryWithItsChangesInOrder() {
        var title = new TrackedChange("thread.field.title", "Old", "New");
        var email = new TrackedChange("thread.field.email", null, "<b>a@example.com</b>");

        inTransaction(() -> service.tracked(LEAD, List.of(title, email)));

        assertThat(page(Optional.empty(), 10)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.TRACKED);
            assertThat(entry.changes()).containsExactly(title, email);
            assertThat(entry.at()).isEqualTo(TestClock.START);
        });
    }

    @Test
    void withoutAChangeThereIsNoEntry() {
        inTransaction(() -> service.tracked(LEAD, List.of()));

        assertThat(page(Optional.empty(), 10)).isEmpty();
    }

    @Test
    void anEventKeepsItsArgumentsAsTheyAre() {
        inTransaction(() -> service.system(LEAD, "thread.event.created-from-lead", "“Quotes”, \\ and {0}"));

        assertThat(page(Optional.empty(), 10).getFirst().arguments()).containsExactly("“Quotes”, \\ and {0}");
    }

    @Test
    void aThreadIsReadPageByPageNewestFirst() {
        for (var number = 1; number <= 5; number++) {
            var event = "event." + number;
            inTransaction(() -> service.system(LEAD, event));
            clock.advance(Duration.ofMinutes(number % 2));
        }

        var newest = page(Optional.empty(), 2);
        var next = page(Optional.of(newest.getLast().id()), 10);

        assertThat(newest).extracting(ThreadEntry::event).containsExactly("event.5", "event.4");
        assertThat(next).extracting(ThreadEntry::event).containsExactly("event.3", "event.2", "event.1");
    }

    @Test
    void anEntryIsOnlyWrittenWithWhatItTellsOf() {
        assertThatThrownBy(() -> actor.run(() -> service.system(LEAD, "event")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void inTransaction(Runnable work) {
        actor.run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    private List<ThreadEntry> page(Optional<EntryId> olderThan, int size) {
        return read(() -> query.page(LEAD, olderThan, size));
    }

    private <T> T read(Supplier<T> work) {
        var result = new AtomicReference<T>();
        actor.run(() -> result.set(work.get()));
        return result.get();
    }
}
