package app.evergreen.success;

/**
 * A card of a column, as a place to put another one below.
 *
 * @param id the record
 * @param title its title
 */
public record PlaceLine(RecordId id, String title) {}
