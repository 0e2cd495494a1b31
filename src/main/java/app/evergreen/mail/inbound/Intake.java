package app.evergreen.mail.inbound;

/** Where picked-up mails go. */
@FunctionalInterface
interface Intake {

    /**
     * Takes a mail in. When this returns, the mail is safe here, and may be marked as seen where it came from.
     *
     * @param whole whether this is all of it; else it is the beginning of a mail that is too large to be read
     */
    void take(MailPlace place, byte[] source, boolean whole);
}
