package app.evergreen.bench.browser;

import app.evergreen.bench.Distribution.Samples;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import java.util.List;

/**
 * A card clicked until its record's page with fields and thread is painted, and from there back by the arrow at its top until all of the board's
 * cards are painted again.
 */
final class RecordVisits implements Measurement {

    private static final int WARM_UP = 8;

    @Override
    public String name() {
        return "browser.record";
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        var open = new Samples();
        var back = new Samples();
        try (var window = Window.onBoard(bed, 1)) {
            var page = window.page();
            var cards = bed.cardsDrawn();
            for (var i = 0; i < WARM_UP + bed.options().runs(); i++) {
                var card = page.locator("eg-board .cards > [data-card]:nth-of-type(%d)".formatted(1 + i % 4))
                        .nth(i % 4);
                var opened = window.settled(
                        "click", "#page, #page *", () -> card.locator("h3").click());
                var returned = window.until(
                        "click",
                        "bench.cards() >= " + cards,
                        () -> page.locator(".strip > a").click());
                page.waitForTimeout(Probe.BREATH);
                if (i >= WARM_UP) {
                    open.add(opened.map(Times::toPaint));
                    back.add(returned.map(Times::toPaint));
                }
            }
        }
        return List.of(
                new Figures(Row.OPEN_RECORD, open.distribution()), new Figures(Row.BACK_TO_BOARD, back.distribution()));
    }
}
