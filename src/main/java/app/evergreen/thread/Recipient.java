package app.evergreen.thread;

/**
 * Somebody whom a message can be mailed to.
 *
 * @param name what people call them; may be empty
 * @param address where the mail goes
 */
public record Recipient(String name, String address) {}
