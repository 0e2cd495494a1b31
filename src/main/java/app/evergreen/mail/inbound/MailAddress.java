package app.evergreen.mail.inbound;

/**
 * An address as a mail's header gives it; nothing says that it is a valid one, or true.
 *
 * @param name what the sender calls it; may be empty
 * @param address without angle brackets; may lack its domain
 */
public record MailAddress(String name, String address) {}
