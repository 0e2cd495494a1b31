package app.evergreen.activity;

/**
 * The key of an activity type.
 *
 * @param value positive
 */
public record ActivityTypeId(long value) {}
