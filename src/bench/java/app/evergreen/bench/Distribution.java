package app.evergreen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Repeated measurements of one thing.
 *
 * @param samples those that succeeded, ascending
 * @param failed how many did not
 */
public record Distribution(List<Double> samples, int failed) {

    private static final double MEDIAN = 0.5;
    private static final double ALMOST_ALL = 0.95;

    /** Sorts its own copy. */
    public Distribution {
        samples = samples.stream().sorted().toList();
    }

    /** One figure that was measured once. */
    public static Distribution once(double value) {
        return new Distribution(List.of(value), 0);
    }

    /** How often it was tried. */
    public int runs() {
        return samples.size() + failed;
    }

    /** The median; NaN where nothing succeeded. */
    public double p50() {
        return quantile(MEDIAN);
    }

    /** What 95 of 100 do not exceed; NaN where nothing succeeded. */
    public double p95() {
        return quantile(ALMOST_ALL);
    }

    /** The largest; NaN where nothing succeeded. */
    public double max() {
        return quantile(1);
    }

    /** By the nearest rank: always a value that was measured. */
    private double quantile(double share) {
        if (samples.isEmpty()) {
            return Double.NaN;
        }
        return samples.get((int) Math.ceil(share * samples.size()) - 1);
    }

    /** Collects a distribution. */
    public static final class Samples {

        private final List<Double> values = new ArrayList<>();
        private int failed;

        /** Counts a try: its figure, or nothing if it failed. */
        public void add(Optional<Double> sample) {
            sample.ifPresentOrElse(values::add, () -> failed++);
        }

        /** Counts a try that succeeded. */
        public void add(double sample) {
            values.add(sample);
        }

        /** What has been collected so far. */
        public Distribution distribution() {
            return new Distribution(values, failed);
        }
    }
}
