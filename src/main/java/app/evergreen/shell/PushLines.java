package app.evergreen.shell;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Lines of work, one for each page that has some: what stands in one line is done in turn, and a line that stands still keeps no other
 * waiting. A line is gone when its work is done.
 */
final class PushLines {

    private static final Executor WORKERS =
            task -> Thread.ofVirtual().name("push").start(task);

    private final Map<String, CompletableFuture<Void>> lines = new ConcurrentHashMap<>();

    /** Does this as soon as what stands before it in this page's line is done, or has failed. Does not wait. */
    void add(String page, Runnable work) {
        var end = lines.compute(
                page,
                (_, before) -> before == null
                        ? CompletableFuture.runAsync(work, WORKERS)
                        : before.handle((_, _) -> null).thenRunAsync(work, WORKERS));
        var _ = end.whenComplete((_, _) -> lines.remove(page, end));
    }

    /** How many pages have work that is not done. */
    int standing() {
        return lines.size();
    }
}
