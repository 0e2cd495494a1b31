package app.evergreen.mail;

/** How the mail server answered to one mail. */
sealed interface HandOver {

    /** It has taken the mail, and answers for it from now on. */
    record Taken() implements HandOver {}

    /**
     * It has not taken the mail.
     *
     * @param trouble what stands in the way
     * @param answer in the server's words
     */
    record Failed(MailTrouble trouble, String answer) implements HandOver {}
}
