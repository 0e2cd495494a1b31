package app.evergreen.bench.browser;

import app.evergreen.bench.Distribution;
import app.evergreen.bench.Distribution.Samples;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import java.util.ArrayList;
import java.util.List;

/** The board opened by somebody who is logged in: in a new browser, and again in one that has it in its cache. */
final class Loads implements Measurement {

    private static final int WARM_UP = 6;

    @Override
    public String name() {
        return "browser.load";
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        for (var i = 0; i < WARM_UP; i++) {
            Window.onBoard(bed, 1).close();
        }
        var figures = new ArrayList<Figures>();
        figures.add(new Figures(Row.COLD_LOAD, cold(bed)));
        figures.add(new Figures(Row.WARM_RELOAD, warm(bed)));
        figures.addAll(transfer(bed));
        return figures;
    }

    private static Distribution cold(TestBed bed) {
        var samples = new Samples();
        for (var i = 0; i < bed.options().loads(); i++) {
            try (var window = Window.of(bed, 1)) {
                samples.add(window.load().map(Times::toPaint));
            }
        }
        return samples.distribution();
    }

    private static Distribution warm(TestBed bed) {
        var samples = new Samples();
        try (var window = Window.onBoard(bed, 1)) {
            window.reload();
            for (var i = 0; i < bed.options().loads(); i++) {
                samples.add(window.reload().map(Times::toPaint));
            }
        }
        return samples.distribution();
    }

    private static List<Figures> transfer(TestBed bed) {
        try (var window = Window.of(bed, 1);
                var traffic = new Traffic(window.page())) {
            window.load();
            traffic.settle();
            return List.of(
                    new Figures(Row.COLD_TRANSFER, Distribution.once(traffic.kilobytes())),
                    new Figures(Row.COLD_REQUESTS, Distribution.once(traffic.requests())));
        }
    }
}
