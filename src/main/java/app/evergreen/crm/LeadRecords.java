package app.evergreen.crm;

import java.util.Collection;
import java.util.Map;

/** Which leads have a success record, told by the feature that keeps records. */
public interface LeadRecords {

    /** The records of these leads; a lead without one is not in the map. One query, whatever the number of leads. */
    Map<LeadId, Link> recordsOf(Collection<LeadId> leads);

    /**
     * The way to a record.
     *
     * @param title its title
     * @param stage the name of its stage
     * @param achieved whether it was a success
     * @param href its page's address, relative to the application's root
     */
    record Link(String title, String stage, boolean achieved, String href) {}
}
