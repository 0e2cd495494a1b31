package app.evergreen.activity;

/**
 * The key of an activity.
 *
 * @param value positive
 */
public record ActivityId(long value) {}
