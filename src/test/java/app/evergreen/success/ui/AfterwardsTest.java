package app.evergreen.success.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AfterwardsTest {

    private static final int LONG_ENOUGH_SECONDS = 10;
    private static final Duration SHORTEST_REST = Duration.ofMillis(250);

    private final LinkedBlockingQueue<Long> counted = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> goesOn = new CompletableFuture<>();
    private final Afterwards recount = new Afterwards("counting", Afterwards.A_TENTH, this::count);

    private void count() {
        counted.add(System.nanoTime());
        goesOn.join();
    }

    private @Nullable Long next() throws InterruptedException {
        return counted.poll(LONG_ENOUGH_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void whatChangesWhileItCountsIsCountedAfterItsRest() throws InterruptedException {
        recount.request();
        assertThat(next()).isNotNull();
        recount.request();
        var ended = System.nanoTime();
        goesOn.complete(null);

        assertThat(next())
                .isNotNull()
                .satisfies(again -> assertThat(Duration.ofNanos(again - ended)).isGreaterThanOrEqualTo(SHORTEST_REST));
    }

    @Test
    void whatChangesMoreOftenThanItCanBeCountedIsCountedOnceMore() throws InterruptedException {
        recount.request();
        assertThat(next()).isNotNull();
        recount.request();
        recount.request();
        goesOn.complete(null);

        assertThat(next()).isNotNull();
        assertThat(counted).isEmpty();
    }

    @AfterEach
    void end() {
        recount.end();
    }
}
