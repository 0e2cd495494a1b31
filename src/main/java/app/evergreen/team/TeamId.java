package app.evergreen.team;

/**
 * The key of a team.
 *
 * @param value positive
 */
public record TeamId(long value) {}
