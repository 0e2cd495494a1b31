package app.evergreen.success;

import app.evergreen.base.Text;

/** How taking a new record on went (R6.3). */
public sealed interface TakeResult {

    /** The actor is its success partner now. */
    record Taken() implements TakeResult {}

    /** The record has been deleted. */
    record Gone() implements TakeResult {}

    /**
     * Somebody else has taken it, or it belongs to a team that the actor is not in.
     *
     * @param why the rule in the user's words
     */
    record Refused(Text why) implements TakeResult {}
}
