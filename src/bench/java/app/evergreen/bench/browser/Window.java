package app.evergreen.bench.browser;

import app.evergreen.bench.TestBed;
import app.evergreen.bench.client.Site;
import app.evergreen.bench.client.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
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
        var window = new Window(bed, bed.browser().newContext(options));
        window.context.addCookies(session(bed, user));
        return window;
    }

    /** Nobody waits for a form that is not measured. */
    private static List<Cookie> session(TestBed bed, int user) {
        var address = bed.application().address("/");
        try (var site = new Site(URI.create(address))) {
            return Visitor.logIn(site, TestBed.user(user), TestBed.PASSWORD).cookies().entrySet().stream()
                    .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(address))
                    .toList();
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
