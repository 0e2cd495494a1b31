package app.evergreen.bench;

/**
 * What was measured of one row.
 *
 * @param row the row
 * @param distribution in the row's unit
 */
public record Figures(Row row, Distribution distribution) {}
