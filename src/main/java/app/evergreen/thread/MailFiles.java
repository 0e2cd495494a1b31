package app.evergreen.thread;

import app.evergreen.base.Subject;
import app.evergreen.base.Text;

/** What threads ask whoever reads mails: to make entries of those that people bring as files. */
public interface MailFiles {

    /**
     * Makes an entry of a mail, as if it had been received; no mail becomes a second one. The current user may write to the subject.
     *
     * @param source the file's content, whatever it is
     */
    Outcome take(Subject subject, byte[] source);

    /** What became of such a file. */
    sealed interface Outcome {

        /** Its mail is an entry now. */
        record Entered() implements Outcome {}

        /** Its mail was here before: it was picked up, brought by somebody, or sent from here. */
        record Known() implements Outcome {}

        /**
         * It cannot be read or kept as a mail.
         *
         * @param why the reason in the user's words
         */
        record Unreadable(Text why) implements Outcome {}
    }
}
