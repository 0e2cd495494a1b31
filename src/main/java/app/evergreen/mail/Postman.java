package app.evergreen.mail;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Delivers when something was written, and looks again and again for what is due meanwhile. There is one on each node. */
@Slf4j
@Component
@RequiredArgsConstructor
class Postman implements SmartLifecycle {

    private static final Duration LOOK = Duration.ofSeconds(30);
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final Delivery delivery;
    private final ChangeFeed feed;
    private final MailSettings settings;
    private final Semaphore bell = new Semaphore(0);
    private ChangeFeed.@Nullable Following following;
    private @Nullable Thread thread;
    private volatile boolean running;

    @Override
    public void start() {
        running = true;
        if (settings.complete()) {
            following = feed.follow(Set.of(Topic.MAIL), change -> bell.release());
            thread = Thread.ofPlatform().name("postman").daemon().start(this::work);
        }
    }

    private void work() {
        while (running) {
            try {
                delivery.run(() -> running);
            } catch (RuntimeException failed) {
                log.warn("Mail waits until the next look", failed);
            }
            waitForTheBell();
        }
    }

    private void waitForTheBell() {
        try {
            if (bell.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    /** Lets the mail at hand be settled, so that a restart sends nothing twice. */
    @Override
    public void stop() {
        running = false;
        bell.release();
        if (following != null) {
            following.end();
        }
        if (thread != null) {
            try {
                thread.join(FAREWELL);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
