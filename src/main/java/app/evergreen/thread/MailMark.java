package app.evergreen.thread;

import app.evergreen.base.Text;
import java.util.Optional;

/**
 * How a message fares on its way to one address.
 *
 * @param address to whom it goes
 * @param state how far it has come
 * @param why what stands in the way, or stood there at the last attempt
 * @param maybeTwice whether it may have been sent twice
 */
public record MailMark(String address, State state, Optional<Text> why, boolean maybeTwice) {

    /** How far a message has come. */
    public enum State {
        /** It goes when its turn comes, or is tried again. */
        WAITING,
        /** A mail server has taken it. */
        SENT,
        /** It has been given up, or came back. */
        FAILED
    }
}
