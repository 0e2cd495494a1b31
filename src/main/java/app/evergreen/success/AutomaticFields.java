package app.evergreen.success;

import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The automatic fields of a record: the first source that has a value fills the field, else what was typed (R3). This is the only place
 * that knows the order of the sources.
 *
 * @param lead the related lead
 * @param customer the customer that {@link #customerOf} names
 * @param typed what was typed while the fields were editable
 */
record AutomaticFields(@Nullable LeadFacts lead, @Nullable PartnerFacts customer, Typed typed) {

    /** The key of the customer: the lead's, else the typed one. */
    static @Nullable Long customerOf(@Nullable LeadFacts lead, Typed typed) {
        return lead != null && lead.partnerId() != null ? lead.partnerId() : typed.customerId();
    }

    /** What the row keeps; a record whose lead has left keeps its title. */
    Yielded yielded(String titleSoFar) {
        var title = lead != null ? lead.title() : typed.title();
        return new Yielded(
                title == null ? titleSoFar : title,
                customer == null ? null : Long.valueOf(customer.id()),
                mobile().value(),
                email().value());
    }

    /** Where the fields' values come from. */
    Map<RecordField, Source> sources() {
        return Map.of(
                RecordField.TITLE,
                lead != null ? fromLead(lead) : new Source.None(),
                RecordField.CUSTOMER,
                lead != null && lead.partnerId() != null ? fromLead(lead) : new Source.None(),
                RecordField.MOBILE,
                mobile().source(),
                RecordField.EMAIL,
                email().source());
    }

    private Filled mobile() {
        if (customer != null && customer.mobile() != null) {
            return new Filled(customer.mobile(), fromPartner(customer));
        }
        if (customer != null && customer.phone() != null) {
            return new Filled(customer.phone(), fromPartner(customer));
        }
        return lead != null && lead.phone() != null
                ? new Filled(lead.phone(), fromLead(lead))
                : new Filled(typed.mobile(), new Source.None());
    }

    private Filled email() {
        if (customer != null && customer.email() != null) {
            return new Filled(customer.email(), fromPartner(customer));
        }
        return lead != null && lead.email() != null
                ? new Filled(lead.email(), fromLead(lead))
                : new Filled(typed.email(), new Source.None());
    }

    private static Source fromLead(LeadFacts lead) {
        return new Source.FromLead(new LeadId(lead.id()), lead.title());
    }

    private static Source fromPartner(PartnerFacts customer) {
        return new Source.FromPartner(new PartnerId(customer.id()), customer.name());
    }

    private record Filled(@Nullable String value, Source source) {}
}
