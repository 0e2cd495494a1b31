package app.evergreen.bench.server;

import app.evergreen.bench.Application;
import app.evergreen.bench.Distribution.Samples;
import app.evergreen.bench.Figures;
import app.evergreen.bench.Measurement;
import app.evergreen.bench.Row;
import app.evergreen.bench.TestBed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts on an existing database, of the jar and, where {@code ./mvnw -Pfast package} has made one, with an AOT cache. */
final class Starts implements Measurement {

    private static final int STARTS = 5;

    @Override
    public String name() {
        return "server.start";
    }

    @Override
    public List<Figures> measure(TestBed bed) {
        var figures = new ArrayList<Figures>();
        figures.add(started(bed, Row.START, bed.options().jar(), Application.FLAGS));
        var fast = bed.options().jar().resolveSibling("fast");
        var cache = fast.resolve("evergreen.aot");
        if (Files.exists(cache)) {
            var flags = new ArrayList<>(Application.FLAGS);
            flags.add("-XX:AOTCache=" + cache);
            figures.add(started(bed, Row.START_CACHED, fast.resolve("evergreen.jar"), flags));
        }
        return figures;
    }

    private static Figures started(TestBed bed, Row row, Path jar, List<String> flags) {
        var samples = new Samples();
        for (var i = 0; i < STARTS; i++) {
            try (var node = bed.startNode(jar, flags)) {
                samples.add(node.started().toMillis());
            }
        }
        return new Figures(row, samples.distribution());
    }
}
