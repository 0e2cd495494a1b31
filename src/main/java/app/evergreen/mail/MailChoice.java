package app.evergreen.mail;

/**
 * Whether a user wants mails of a kind.
 *
 * @param kind which
 * @param wanted whether they come
 * @param hour for the digest, from which hour of the user's day on it comes, 0 to 23
 */
public record MailChoice(HouseMailKind kind, boolean wanted, int hour) {}
