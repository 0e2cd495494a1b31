package app.evergreen.bench.browser;

import app.evergreen.bench.Distribution.Samples;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import java.util.List;
import java.util.Optional;

/**
 * A card dropped in another column: when it is in that column's list, when that is painted, and when the server's word that it is
 * stored has arrived in the page.
 */
final class Drops implements Measurement {

    private static final int WARM_UP = 15;

    private final Samples inDom = new Samples();
    private final Samples painted = new Samples();
    private final Samples saved = new Samples();

    @Override
    public String name() {
        return "browser.drop";
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        try (var window = Window.onBoard(bed, 1)) {
            var dragging = new Dragging(window);
            for (var i = 0; i < WARM_UP + bed.options().runs(); i++) {
                var held = dragging.lift();
                window.page().evaluate("() => { bench.answered = null; }");
                var times = dragging.drop(held);
                dragging.settle();
                if (i >= WARM_UP) {
                    add(times, answered(window));
                }
            }
        }
        return List.of(
                new Figures(Row.DROP_IN_DOM, inDom.distribution()),
                new Figures(Row.DROP_PAINTED, painted.distribution()),
                new Figures(Row.DROP_SAVED, saved.distribution()));
    }

    private static Optional<Double> answered(Window window) {
        return Optional.ofNullable(window.page().evaluate("() => bench.answered"))
                .map(Times::number);
    }

    private void add(Optional<Times> times, Optional<Double> answered) {
        inDom.add(times.map(Times::toChanged));
        painted.add(times.map(Times::toPaint));
        saved.add(times.flatMap(drop -> answered.map(at -> at - drop.begin())));
    }
}
