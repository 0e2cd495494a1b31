package app.evergreen.crm;

import app.evergreen.base.SearchText;
import app.evergreen.partner.PartnerQuery;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the text that a lead is found by: title, partner, contact, email, phone. */
@Component
@RequiredArgsConstructor
class LeadSearchText {

    private final PartnerQuery partners;

    String of(LeadFields fields) {
        var partner = fields.partner();
        return of(fields, partner == null ? null : partners.name(partner).orElse(null));
    }

    private static String of(LeadFields fields, @Nullable String partnerName) {
        return new SearchText()
                .words(fields.title())
                .words(partnerName)
                .words(fields.contactName())
                .words(fields.email())
                .phone(fields.phone())
                .toString();
    }
}
