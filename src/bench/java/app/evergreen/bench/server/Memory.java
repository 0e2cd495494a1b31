package app.evergreen.bench.server;

import app.evergreen.bench.Distribution;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import java.util.List;

/** What the application takes from the machine after everything that was measured on one node before. */
final class Memory implements Measurement {

    @Override
    public String name() {
        return "server.memory";
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        return List.of(
                new Figures(Row.RESIDENT, Distribution.once(bed.application().residentMegabytes())));
    }
}
