package app.evergreen.crm;

import app.evergreen.base.Text;
import java.util.List;

/** How deleting a lead stage went (R1.6). Only {@link Deleted} has changed anything. */
public sealed interface CrmStageDeletion {

    /**
     * The stage is gone, and its leads stand on top of the other stage, in their order.
     *
     * @param moved how many leads were moved
     */
    record Deleted(int moved) implements CrmStageDeletion {}

    /**
     * The stage holds leads: ask for the stage that takes them.
     *
     * @param leads how many
     * @param choices the stages with the same flag, in stage order; at least one
     */
    record NeedsTarget(int leads, List<CrmStageLine> choices) implements CrmStageDeletion {

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
    record Refused(Text why) implements CrmStageDeletion {}

    /** Somebody else has deleted it already. */
    record Gone() implements CrmStageDeletion {}
}
