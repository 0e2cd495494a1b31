package app.evergreen.success.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one page. At most one task of it stands in line for the session's lock, whatever has collected. A page that cannot
 * be reached (a laptop asleep, a tab that is gone) or that does not keep up is told nothing more; the one message that it finds on
 * its return makes it ask for everything.
 */
@RequiredArgsConstructor
final class Mailbox {

    /** How much may wait, in the line or for a page to come back, until it is less to read everything again. */
    private static final int MOST = 50;

    private final Runnable askAgain;
    private final Queue<Runnable> waiting = new ArrayBlockingQueue<>(MOST);
    private final AtomicBoolean called = new AtomicBoolean();
    private final AtomicBoolean behind = new AtomicBoolean();
    private final AtomicInteger unheard = new AtomicInteger();
    private volatile @Nullable UI page;

    void begin(UI shownOn) {
        page = shownOn;
    }

    void end() {
        page = null;
        waiting.clear();
    }

    /** The page reads everything itself: what waited is in it. */
    void empty() {
        behind.set(false);
        unheard.set(0);
        waiting.clear();
    }

    /** Whether it makes sense to put anything in. */
    boolean listens() {
        var shownOn = page;
        if (shownOn == null || behind.get()) {
            return false;
        }
        if (connected(shownOn)) {
            unheard.set(0);
        } else if (unheard.incrementAndGet() > MOST) {
            leaveBehind(shownOn);
            return false;
        }
        return true;
    }

    /** Does this work on the page, soon and in turn. Does not wait. */
    void put(Runnable work) {
        var shownOn = page;
        if (shownOn == null || behind.get()) {
            return;
        }
        if (!waiting.offer(work)) {
            leaveBehind(shownOn);
        } else if (called.compareAndSet(false, true)) {
            access(shownOn, this::deliver);
        }
    }

    /** Something got lost on the way here: nothing more is told until the page has asked for everything. */
    void leaveBehind() {
        var shownOn = page;
        if (shownOn != null) {
            leaveBehind(shownOn);
        }
    }

    private static boolean connected(UI page) {
        var connection = page.getInternals().getPushConnection();
        return connection != null && connection.isConnected();
    }

    private void leaveBehind(UI shownOn) {
        if (behind.compareAndSet(false, true)) {
            waiting.clear();
            access(shownOn, askAgain);
        }
    }

    private void deliver() {
        called.set(false);
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    private static void access(UI page, Runnable work) {
        try {
            var _ = page.access(work::run);
        } catch (UIDetachedException left) {
            // the page was closed between the change and now: nobody is there to be shown anything
        }
    }
}
