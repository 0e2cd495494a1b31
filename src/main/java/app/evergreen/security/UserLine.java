package app.evergreen.security;

/**
 * A user as lists and choices show them.
 *
 * @param id who
 * @param name what colleagues call them
 * @param active whether they may log in; one who may not is shown, and never selectable
 */
public record UserLine(UserId id, String name, boolean active) {}
