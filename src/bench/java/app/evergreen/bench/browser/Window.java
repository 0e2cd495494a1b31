package app.evergreen.bench.browser;

import app.evergreen.bench.TestBed;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Optional;

/** A browser window of its own, 1440 by 900, of a user who is logged in; nothing is shared with other windows, nor cached. */
final class Window implements AutoCloseable {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final TestBed bed;
    private final BrowserContext context;
    private final Page page;

    private Window(TestBed bed, BrowserContext context) {
        this.bed = bed;
        this.context = context;
        context.setDefaultTimeout(2.0 * Probe.PATIENCE);
        context.addInitScript(Probe.SCRIPT);
        context.addInitScript("if (location.pathname === '/board') bench.until(null, () => bench.cards() >= %d)"
                .formatted(bed.cardsDrawn()));
        page = context.newPage();
    }

    /** A window with an empty cache, in the session of a user who logged in elsewhere. */
    static Window of(TestBed bed, int user) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale("en-US")
                .setTimezoneId("UTC");
        return new Window(bed, bed.browser().newContext(options.setStorageState(session(bed, user))));
    }

    private static String session(TestBed bed, int user) {
        try (var context = bed.browser().newContext()) {
            var page = context.newPage();
            page.navigate(bed.application().address("/login"));
            page.getByLabel("Username").fill(TestBed.user(user));
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill(TestBed.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/login"));
            return context.storageState();
        }
    }

    /** The same on the board, all cards drawn. */
    static Window onBoard(TestBed bed, int user) {
        var window = of(bed, user);
        window.load();
        return window;
    }

    Page page() {
        return page;
    }

    /** Opens the board and waits until its cards are painted: from the start of the navigation. */
    Optional<Times> load() {
        page.navigate(bed.application().address("/board"));
        return sample();
    }

    /** The same by the browser's button. */
    Optional<Times> reload() {
        page.reload();
        return sample();
    }

    /**
     * Does something and measures from its input event until a condition holds.
     *
     * @param event such as {@code click}
     * @param condition a JavaScript expression
     */
    Optional<Times> until(String event, String condition, Runnable action) {
        page.evaluate("() => bench.until('%s', () => %s)".formatted(event, condition));
        action.run();
        return sample();
    }

    /** Does something and measures from its input event until what matches the selector has changed for the last time. */
    Optional<Times> settled(String event, String selector, Runnable action) {
        page.evaluate("() => bench.settled('%s', '%s')".formatted(event, selector));
        action.run();
        return sample();
    }

    /** Begins to wait for something that somebody else does. */
    void watch(String condition) {
        page.evaluate("() => bench.until(null, () => %s)".formatted(condition));
    }

    /** What was waited for; empty if it has not come. */
    Optional<Times> sample() {
        return times(page.evaluate("() => bench.sample"));
    }

    private static Optional<Times> times(Object sample) {
        return Optional.ofNullable((Map<?, ?>) sample).map(Times::of);
    }

    @Override
    public void close() {
        context.close();
    }
}
