package app.evergreen.bench.browser;

import app.evergreen.bench.Distribution.Samples;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * A word typed into the board's search that many records contain: from its last key, including the time the field waits for another
 * one, until the cards have changed for the last time and that is painted. The keys follow each other faster than the field
 * waits, so that only the last one searches; each word follows another one, so that other cards are drawn.
 */
final class Searches implements Measurement {

    private static final int WARM_UP = 6;
    /** Nobody who is measured in a window. */
    private static final int USER = 36;

    private static final String LISTS = "eg-board .cards";

    @Override
    public String name() {
        return "browser.search";
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        var words = bed.commonWords();
        var samples = new Samples();
        try (var window = Window.onBoard(bed, USER)) {
            for (var i = 0; i < WARM_UP + bed.options().runs(); i++) {
                var word = words.get(i % words.size());
                type(window.page(), word.substring(0, word.length() - 1));
                var times = window.settled(
                        "keydown", LISTS, () -> window.page().keyboard().type(word.substring(word.length() - 1)));
                if (i >= WARM_UP) {
                    samples.add(times.map(Times::toPaint));
                }
            }
            forget(window);
        }
        return List.of(new Figures(Row.SEARCH, samples.distribution()));
    }

    /** The last search of a user is kept: other rows shall see whole boards. */
    private static void forget(Window window) {
        var keys = window.page().keyboard();
        window.page().locator(".bar .filter-text input").click();
        keys.press("ControlOrMeta+A");
        window.settled("keydown", LISTS, () -> keys.press("Delete"));
    }

    private static void type(Page page, String text) {
        var field = page.locator(".bar .filter-text input");
        field.click();
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(text);
    }
}
