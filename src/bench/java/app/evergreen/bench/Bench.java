package app.evergreen.bench;

import app.evergreen.bench.browser.BrowserRows;
import app.evergreen.bench.server.ServerRows;
import app.evergreen.bench.server.WarmUp;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Runs the benchmark: {@code ./mvnw -Pbench verify -DskipTests}, with the options of {@link Options}. */
public final class Bench {

    private Bench() {}

    /** Measures what the options ask for, in the order in which rows stand here, and prints and writes the table. */
    public static void main(String[] args) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var options = Options.ofSystemProperties();
        var report = new Report(System.out, options);
        try (var bed = TestBed.prepare(options)) {
            WarmUp.of(bed);
            report.on(Machine.of(bed));
            measurements().filter(options::wants).forEach(measurement -> measure(measurement, bed, report));
        }
    }

    private static Stream<Measurement> measurements() {
        return Stream.of(BrowserRows.all(), ServerRows.all()).flatMap(List::stream);
    }

    /** One measurement that breaks off does not take the others' figures with it, and what is there is told at once. */
    private static void measure(Measurement measurement, TestBed bed, Report report) {
        var begin = System.nanoTime();
        try {
            measurement.measure(bed).forEach(report::add);
        } catch (RuntimeException brokenOff) {
            report.brokeOff(measurement, brokenOff);
        }
        report.print(measurement, Duration.ofNanos(System.nanoTime() - begin));
    }
}
