package app.evergreen.mail;

/** Which way mail goes. */
public enum MailDirection {
    /** From here to people outside. */
    OUT,
    /** From a mailbox into threads. */
    IN
}
