package app.evergreen.bench.browser;

import app.evergreen.bench.Distribution.Samples;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import java.util.List;

/** A title typed on top of the first column: from Enter until the new card is painted there. */
final class QuickCreates implements Measurement {

    private static final int WARM_UP = 8;

    @Override
    public String name() {
        return "browser.create";
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        var samples = new Samples();
        try (var window = Window.onBoard(bed, 1)) {
            var page = window.page();
            var lane = Long.parseLong(page.locator("eg-board .cards").first().getAttribute("data-lane"));
            for (var i = 0; i < WARM_UP + bed.options().runs(); i++) {
                var title = "Made by the benchmark " + i;
                page.locator("section[data-lane='%d'] [data-new]".formatted(lane))
                        .click();
                page.locator(".quick input").fill(title);
                var times = window.until(
                        "keydown",
                        "bench.holds(%d, '%s')".formatted(lane, title),
                        () -> page.keyboard().press("Enter"));
                page.waitForTimeout(Probe.BREATH);
                if (i >= WARM_UP) {
                    samples.add(times.map(Times::toPaint));
                }
            }
        }
        return List.of(new Figures(Row.QUICK_CREATE, samples.distribution()));
    }
}
