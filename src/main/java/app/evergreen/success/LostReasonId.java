package app.evergreen.success;

/**
 * The key of a lost reason.
 *
 * @param value positive
 */
public record LostReasonId(long value) {}
