package app.evergreen.success;

import app.evergreen.base.Text;
import app.evergreen.stage.StageLine;
import java.util.List;

/** How deleting a stage went (R1.6). Only {@link Deleted} has changed anything. */
public sealed interface StageDeletion {

    /**
     * The stage is gone, and its records stand on top of the other stage, in their order.
     *
     * @param moved how many records were moved
     */
    record Deleted(int moved) implements StageDeletion {}

    /**
     * The stage holds records: ask for the stage that takes them.
     *
     * @param records how many
     * @param choices the stages of the same outcome, in stage order; at least one
     */
    record NeedsTarget(int records, List<StageLine> choices) implements StageDeletion {

        /** Keeps its own copy. */
        public NeedsTarget {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A rule stands in the way.
     *
     * @param why the rule in the user's words
     */
    record Refused(Text why) implements StageDeletion {}

    /** Somebody else has deleted it already. */
    record Gone() implements StageDeletion {}
}
