package app.evergreen.partner.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.partner.PartnerChoice;

/** How partners are told apart in boxes and lists. */
final class PartnerNames {

    private PartnerNames() {}

    /** The name, with the company of a person. */
    static String full(PartnerChoice partner) {
        return partner.company() == null
                ? partner.name()
                : Messages.text("partner.name.of", partner.name(), partner.company());
    }
}
