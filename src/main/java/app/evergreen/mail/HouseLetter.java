package app.evergreen.mail;

/**
 * A mail that the house itself writes to one of its users.
 *
 * @param kind what it is
 * @param title its subject line
 * @param text its words
 * @param html the same as a fragment of HTML, in which everything that people typed is escaped
 */
public record HouseLetter(HouseMailKind kind, String title, String text, String html) {}
