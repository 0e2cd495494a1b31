package app.evergreen.partner.ui;

import app.evergreen.partner.PartnerChoice;
import app.evergreen.partner.PartnerDuplicates;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerLine;
import app.evergreen.partner.PartnerPage;
import app.evergreen.partner.PartnerQuery;
import app.evergreen.partner.PartnerUse;
import app.evergreen.partner.PartnerUses;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * Everything that a partner's page shows, read at once.
 *
 * @param page the partner
 * @param people the people of a company
 * @param uses what refers to the partner
 * @param twins other partners with the same address or number
 */
record PartnerSight(PartnerPage page, List<PartnerLine> people, List<PartnerUse.Use> uses, List<PartnerChoice> twins) {

    /** Reads it, in the same number of queries for every partner. */
    @Component
    @RequiredArgsConstructor
    static class Reader {

        private final PartnerQuery partners;
        private final PartnerUses uses;
        private final PartnerDuplicates duplicates;

        Optional<PartnerSight> read(PartnerId partner) {
            return partners.page(partner)
                    .map(page -> new PartnerSight(
                            page,
                            partners.people(partner),
                            uses.of(partner),
                            duplicates.of(page.values(), Optional.of(partner))));
        }
    }
}
