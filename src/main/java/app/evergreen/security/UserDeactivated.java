package app.evergreen.security;

/**
 * A user may not log in any more. Published inside the transaction.
 *
 * @param user who
 */
public record UserDeactivated(UserId user) {}
