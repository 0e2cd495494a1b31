package app.evergreen.security;

/**
 * The key of a user.
 *
 * @param value positive
 */
public record UserId(long value) {}
