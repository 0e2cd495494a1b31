package app.evergreen.bench.browser;

import app.evergreen.bench.Measurement;
import java.util.List;

/** All that is measured in a browser. */
public final class BrowserRows {

    private BrowserRows() {}

    /** In the order of the table. */
    public static List<Measurement> all() {
        return List.of(
                new Loads(), new Drops(), new DropsElsewhere(), new Searches(), new RecordVisits(), new QuickCreates());
    }
}
