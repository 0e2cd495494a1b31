package app.evergreen.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The table of figures: printed and written as JSON after each measurement, as far as it is known. */
final class Report {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String LINE = "| %-45s | %14s | %12s | %9s | %9s | %9s | %6s | %6s |%n";

    private final PrintStream out;
    private final Options options;
    private final List<Figures> figures = new ArrayList<>();
    private final List<String> brokenOff = new ArrayList<>();
    private final Instant begun = Clock.systemUTC().instant();
    private @Nullable Machine machine;

    Report(PrintStream out, Options options) {
        this.out = out;
        this.options = options;
    }

    /** Says once what is measured on. */
    void on(Machine measured) {
        machine = measured;
        out.printf("%s%n%s%n%n", machine, options);
    }

    void add(Figures measured) {
        figures.add(measured);
    }

    void brokeOff(Measurement measurement, RuntimeException cause) {
        brokenOff.add("%s broke off: %s".formatted(measurement.name(), cause));
        out.println(brokenOff.getLast());
        cause.printStackTrace(out);
    }

    /** The table of all that is there so far, and the file; for somebody who waits, or stops waiting. */
    void print(Measurement last, Duration taken) {
        out.printf("%n%s took %d s%n%n", last.name(), taken.toSeconds());
        out.printf(LINE, "what (p50 / p95)", "Odoo 17", "at most", "p50", "p95", "max", "runs", "failed");
        out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
        figures.forEach(this::line);
        brokenOff.forEach(out::println);
        write(new Sheet(
                begun.toString(),
                machine,
                options.records(),
                options.cards(),
                figures.stream().map(Line::of).toList(),
                brokenOff));
    }

    private void line(Figures measured) {
        var row = measured.row();
        var values = measured.distribution();
        out.printf(
                LINE,
                row.unit().isEmpty() ? measured.what() : measured.what() + ", " + row.unit(),
                row.odoo(),
                row.goal(),
                text(values.p50()),
                text(values.p95()),
                text(values.max()),
                values.runs(),
                values.failed());
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.1f" : "%,.0f", value);
    }

    private void write(Sheet sheet) {
        try {
            Files.createDirectories(options.output());
            var name = "bench-%d-%s.json"
                    .formatted(
                            options.records(),
                            sheet.at().replaceAll("[^0-9]", "").substring(0, "yyyyMMddHHmmss".length()));
            JSON.writeValue(options.output().resolve(name), sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Sheet(
            String at, @Nullable Machine machine, int records, int cards, List<Line> lines, List<String> brokenOff) {}

    private record Line(
            Row row,
            String what,
            String unit,
            String odoo,
            String goal,
            double p50,
            double p95,
            double max,
            int runs,
            int failed) {

        static Line of(Figures measured) {
            var row = measured.row();
            var values = measured.distribution();
            return new Line(
                    row,
                    measured.what(),
                    row.unit(),
                    row.odoo(),
                    row.goal(),
                    values.p50(),
                    values.p95(),
                    values.max(),
                    values.runs(),
                    values.failed());
        }
    }
}
