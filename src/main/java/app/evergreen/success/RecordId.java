package app.evergreen.success;

/**
 * The key of a success record.
 *
 * @param value positive
 */
public record RecordId(long value) {}
