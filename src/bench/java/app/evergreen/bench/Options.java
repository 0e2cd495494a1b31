package app.evergreen.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What is measured, as {@code -Dbench.…} says it.
 *
 * @param records how many records the database holds ({@code bench.records})
 * @param cards how many cards the board draws, the same number in each of the six columns ({@code bench.cards})
 * @param sessions how many clients move cards at once, one measurement each ({@code bench.sessions}, separated by commas)
 * @param browsers how many boards listen at once ({@code bench.browsers})
 * @param nodes how many nodes there are at most ({@code bench.nodes})
 * @param runs how often people's actions are repeated; pages are loaded half as often ({@code bench.runs})
 * @param only beginnings of the names of the measurements wanted, all if empty ({@code bench.only}, separated by commas)
 * @param jar the packaged application ({@code bench.jar})
 * @param output the folder that the figures are written to ({@code bench.output})
 */
public record Options(
        int records,
        int cards,
        List<Integer> sessions,
        int browsers,
        int nodes,
        int runs,
        List<String> only,
        Path jar,
        Path output) {

    /** The columns that a new database has. */
    static final int COLUMNS = 6;

    static Options ofSystemProperties() {
        return new Options(
                Integer.getInteger("bench.records", 10_000),
                Integer.getInteger("bench.cards", 480),
                list("bench.sessions", "32,64").stream().map(Integer::valueOf).toList(),
                Integer.getInteger("bench.browsers", 500),
                Integer.getInteger("bench.nodes", 2),
                Integer.getInteger("bench.runs", 40),
                list("bench.only", ""),
                Path.of(System.getProperty("bench.jar", "target/evergreen.jar")),
                Path.of(System.getProperty("bench.output", "target/bench")));
    }

    private static List<String> list(String property, String otherwise) {
        return Arrays.stream(System.getProperty(property, otherwise).split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** How often pages are loaded. */
    public int loads() {
        return Math.max(1, runs / 2);
    }

    /** Whether the command line asks for it, and has nodes enough. */
    boolean wants(Measurement measurement) {
        return measurement.nodes() <= nodes
                && (only.isEmpty() || only.stream().anyMatch(measurement.name()::startsWith));
    }

    /** How many cards a column draws. */
    public int cardsPerColumn() {
        return cards / COLUMNS;
    }
}
