package app.evergreen.crm;

import java.util.Optional;

/** How moving a lead went. Only {@link Moved} has changed anything. */
public sealed interface LeadMove {

    /**
     * The lead stands where it was put.
     *
     * @param id the lead
     * @param won whether this move has won it
     */
    record Moved(LeadId id, boolean won) implements LeadMove {}

    /**
     * The lead is no longer in the stage that the screen showed.
     *
     * @param stageName where it is now
     * @param by who moved it, if that is known
     */
    record Changed(String stageName, Optional<String> by) implements LeadMove {}

    /**
     * The lead or the stage has been deleted.
     *
     * @param what which of the two
     */
    record Gone(What what) implements LeadMove {}

    /** What is gone. */
    enum What {
        /** The lead itself. */
        LEAD,
        /** The stage it was to go to. */
        STAGE
    }
}
