package app.evergreen.security;

import app.evergreen.base.Text;
import java.util.List;

/** How deactivating a user went. */
public sealed interface Deactivation {

    /** The user may not log in any more, and open pages of theirs are closed. */
    record Deactivated() implements Deactivation {}

    /**
     * Nothing has changed yet: first somebody decides who takes the open work (R3.6).
     *
     * @param work what the user looks after, at least one entry
     */
    record AsksTakers(List<OpenWork> work) implements Deactivation {

        /** Keeps its own copy. */
        public AsksTakers {
            work = List.copyOf(work);
        }

        /** How many records and activities in all. */
        public int amount() {
            return work.stream().mapToInt(OpenWork::amount).sum();
        }
    }

    /**
     * Nothing has changed: a rule stands in the way.
     *
     * @param why the rule in the user's words
     */
    record Refused(Text why) implements Deactivation {}

    /** There is no such user. */
    record Gone() implements Deactivation {}
}
