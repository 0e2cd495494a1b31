package app.evergreen.partner;

/** A partner is there; {@link PartnerHistory} tells it in its thread. */
record PartnerCreated(PartnerId partner) {}
