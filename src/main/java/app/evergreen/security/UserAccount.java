package app.evergreen.security;

/**
 * A user as administrators see them.
 *
 * @param id who
 * @param username the log-in name
 * @param fields what can be edited
 * @param active whether they may log in
 * @param mustChangePassword whether they have not yet chosen a password of their own
 */
public record UserAccount(UserId id, String username, UserFields fields, boolean active, boolean mustChangePassword) {}
