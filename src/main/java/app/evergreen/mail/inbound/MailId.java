package app.evergreen.mail.inbound;

/**
 * The key of a mail that came in.
 *
 * @param value positive
 */
public record MailId(long value) {}
