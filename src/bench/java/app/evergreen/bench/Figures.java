package app.evergreen.bench;

/**
 * What was measured of one row.
 *
 * @param row the row
 * @param number how many there were of what the row names by its number; 0 where it names none
 * @param distribution in the row's unit
 */
public record Figures(Row row, int number, Distribution distribution) {

    /** Of a row without a number. */
    public Figures(Row row, Distribution distribution) {
        this(row, 0, distribution);
    }

    String what() {
        return row.what().formatted(number);
    }
}
