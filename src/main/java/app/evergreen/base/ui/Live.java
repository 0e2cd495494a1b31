package app.evergreen.base.ui;

import app.evergreen.realtime.Change;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Keeps a component true while it is on a page: after each change that concerns it, reads on the feed's thread under the page's user
 * (never under the session's lock), then applies what was read on the page. Ends by itself when the component leaves the page.
 */
@RequiredArgsConstructor
@org.springframework.stereotype.Component
public class Live {

    private final ChangeFeed feed;

    /**
     * Follows from the next attach to the next detach, each time the component is attached.
     *
     * @param owner whose presence on a page counts
     * @param topics what to hear of
     * @param concerns which of those changes matter here; called on the feed's thread
     * @param read what to read then; called on the feed's thread, with the user's rights
     * @param apply shows what was read; called on the page, which is pushed afterwards
     * @return through which the page itself reads again after what its own user did
     */
    public <T> Readings<T> follow(
            Component owner, Set<Topic> topics, Predicate<Change> concerns, Supplier<T> read, Consumer<T> apply) {
        return followEach(owner, topics, concerns, change -> read.get(), apply);
    }

    /** The same for a component that reads only what has changed: {@code read} is told of the change. */
    public <T> Readings<T> followEach(
            Component owner,
            Set<Topic> topics,
            Predicate<Change> concerns,
            Function<Change, T> read,
            Consumer<T> apply) {
        var readings = new Readings<>(apply);
        Function<Change, Runnable> take = change -> readings.take(() -> read.apply(change));
        owner.addAttachListener(attached -> begin(attached, owner, topics, concerns, take));
        owner.getUI().ifPresent(ui -> begin(new AttachEvent(owner, false), owner, topics, concerns, take));
        return readings;
    }

    private void begin(
            AttachEvent attached,
            Component owner,
            Set<Topic> topics,
            Predicate<Change> concerns,
            Function<Change, Runnable> take) {
        var ui = attached.getUI();
        var asUser = SecurityContextHolder.getContext();
        var following = feed.follow(topics, change -> {
            if (concerns.test(change)) {
                SecurityContextHolder.setContext(asUser);
                try {
                    show(ui, take.apply(change));
                } finally {
                    SecurityContextHolder.clearContext();
                }
            }
        });
        owner.addDetachListener(detached -> {
            detached.unregisterListener();
            following.end();
        });
    }

    private static void show(UI ui, Runnable reading) {
        try {
            var _ = ui.access(reading::run);
        } catch (UIDetachedException left) {
            // the page was closed between the change and now: nobody is there to be shown anything
        }
    }
}
