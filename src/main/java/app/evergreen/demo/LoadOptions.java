package app.evergreen.demo;

import java.util.Optional;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.Environment;

/**
 * How much load data is asked for.
 *
 * @param records success records, 1 to 1,000,000
 * @param entries about how many thread entries each of them has, 0 to 100; what its history needs is never left out
 */
record LoadOptions(int records, int entries) {

    private static final String RECORDS = "evergreen.load-data";
    private static final String ENTRIES = "evergreen.load-data-entries";
    private static final int MOST_RECORDS = 1_000_000;
    private static final int MOST_ENTRIES = 100;
    private static final int USUAL_ENTRIES = 10;

    /**
     * What the settings ask for; nothing where they ask for none.
     *
     * @throws InvalidConfigurationPropertyValueException where a setting is no number of its range; the start fails with its words
     */
    static Optional<LoadOptions> of(Environment environment) {
        return environment.containsProperty(RECORDS)
                ? Optional.of(new LoadOptions(
                        number(environment, RECORDS, 1, MOST_RECORDS, 0),
                        number(environment, ENTRIES, 0, MOST_ENTRIES, USUAL_ENTRIES)))
                : Optional.empty();
    }

    private static int number(Environment environment, String name, int least, int most, int usual) {
        var written = environment.getProperty(name, String.valueOf(usual));
        if (written.matches("[0-9]{1,7}")) {
            var number = Integer.parseInt(written);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new InvalidConfigurationPropertyValueException(
                name, written, "It is a whole number from %d to %d.".formatted(least, most));
    }
}
