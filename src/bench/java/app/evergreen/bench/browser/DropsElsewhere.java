package app.evergreen.bench.browser;

import app.evergreen.bench.Distribution.Samples;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import java.util.List;

/**
 * A card dropped in one browser, seen by another user in another one, who looks at the whole board. Both windows are of one Chromium, so that they
 * read one clock; they share the machine's processors, as the application and its database do.
 */
final class DropsElsewhere implements Measurement {

    private static final int WARM_UP = 10;

    @Override
    public String name() {
        return "browser.elsewhere";
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        var samples = new Samples();
        try (var here = Window.onBoard(bed, 1);
                var there = Window.onBoard(bed, 2)) {
            var dragging = new Dragging(here);
            for (var i = 0; i < WARM_UP + bed.options().runs(); i++) {
                var held = dragging.lift();
                there.watch(held.dropped());
                var dropped = dragging.drop(held);
                var seen = there.sample();
                dragging.settle();
                if (i >= WARM_UP) {
                    samples.add(dropped.flatMap(drop -> seen.map(drop::toPaintOf)));
                }
            }
        }
        return List.of(new Figures(Row.DROP_ELSEWHERE, samples.distribution()));
    }
}
