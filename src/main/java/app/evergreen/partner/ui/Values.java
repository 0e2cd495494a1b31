package app.evergreen.partner.ui;

import app.evergreen.partner.PartnerChoice;
import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerKind;
import app.evergreen.partner.PartnerPage;
import org.jspecify.annotations.Nullable;

/**
 * What the form shows.
 *
 * @param draft the values themselves
 * @param company the company that the draft names, as its box shows it
 */
record Values(PartnerDraft draft, @Nullable PartnerChoice company) {

    /** Those of a partner that is yet to be made. */
    static final Values NEW = new Values(new PartnerDraft(PartnerKind.COMPANY, "", null, null, null, null), null);

    static Values of(PartnerPage page) {
        return new Values(page.values(), page.company());
    }
}
