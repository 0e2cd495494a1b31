package app.evergreen.partner;

import app.evergreen.base.Text;

/** How a deletion went. */
public sealed interface PartnerDeletion {

    /** It is gone, with its thread. */
    record Deleted() implements PartnerDeletion {}

    /**
     * It stays: something refers to it.
     *
     * @param why names what does
     */
    record Refused(Text why) implements PartnerDeletion {}

    /** It had been deleted before. */
    record Gone() implements PartnerDeletion {}
}
