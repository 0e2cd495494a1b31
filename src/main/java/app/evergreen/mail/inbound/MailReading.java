package app.evergreen.mail.inbound;

/** What became of reading a mail. */
sealed interface MailReading {

    /**
     * It could be read, at least in parts.
     *
     * @param mail what it says
     */
    record Legible(InboundMail mail) implements MailReading {}

    /**
     * It is beyond our bounds.
     *
     * @param reason the message bundle's key of what is wrong with it
     */
    record Illegible(String reason) implements MailReading {}
}
