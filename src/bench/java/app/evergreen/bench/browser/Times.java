package app.evergreen.bench.browser;

import java.util.Map;

/**
 * What the probe saw once, in milliseconds.
 *
 * @param origin the beginning of the document, on the clock that all pages of a browser share
 * @param begin when the input arrived, since the origin
 * @param changed when the page's elements were as expected, since the origin
 * @param paint when that had been painted, since the origin
 */
record Times(double origin, double begin, double changed, double paint) {

    static Times of(Map<?, ?> sample) {
        return new Times(
                number(sample.get("origin")),
                number(sample.get("begin")),
                number(sample.get("changed")),
                number(sample.get("paint")));
    }

    static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    double toChanged() {
        return changed - begin;
    }

    double toPaint() {
        return paint - begin;
    }

    /** From the input here to the paint there. */
    double toPaintOf(Times elsewhere) {
        return elsewhere.origin + elsewhere.paint - origin - begin;
    }
}
