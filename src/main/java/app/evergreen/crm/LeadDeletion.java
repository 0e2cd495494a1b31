package app.evergreen.crm;

import app.evergreen.base.Text;

/** How deleting a lead went. */
public sealed interface LeadDeletion {

    /** It is deleted with its thread. */
    record Deleted() implements LeadDeletion {}

    /** Somebody else has deleted it already. */
    record Gone() implements LeadDeletion {}

    /**
     * It has a success record (R6.6).
     *
     * @param why the rule in the user's words, naming the record
     */
    record Refused(Text why) implements LeadDeletion {}
}
