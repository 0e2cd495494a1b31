package app.evergreen.success;

import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;

/** Where an automatic field's value comes from (R3.1). */
public sealed interface Source {

    /** From nowhere: the field can be edited. */
    record None() implements Source {}

    /**
     * From the related lead.
     *
     * @param lead the lead
     * @param title its title
     */
    record FromLead(LeadId lead, String title) implements Source {}

    /**
     * From the customer.
     *
     * @param partner the customer
     * @param name its name
     */
    record FromPartner(PartnerId partner, String name) implements Source {}

    /** Whether the field is read-only because its source gives the value. */
    default boolean gives() {
        return !(this instanceof None);
    }
}
