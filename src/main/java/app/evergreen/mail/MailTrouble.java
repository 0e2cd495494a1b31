package app.evergreen.mail;

import app.evergreen.base.Text;

/** What stands between a message and one of its addresses. */
enum MailTrouble {
    /** The mail server cannot be reached, or does not let us in. */
    UNREACHABLE,
    /** The mail server asks to try again later. */
    LATER,
    /** The mail server refuses the message or its address for good. */
    REFUSED,
    /** The message cannot be written as a mail. */
    UNWRITABLE,
    /** The address is our own: what goes there would come back as an answer. */
    OWN_ADDRESS,
    /** The address is reserved for examples: nobody has it. */
    NOBODY,
    /** It was delivered to the mail server, and came back. */
    BOUNCED;

    /** What people read of it, with what the other side said. */
    Text words(String answer) {
        return Text.of("mail.trouble." + name(), answer);
    }

    /** Whether it may pass by itself, so that trying again is worth it. */
    boolean passes() {
        return this == UNREACHABLE || this == LATER;
    }
}
