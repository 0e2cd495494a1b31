package app.evergreen.partner;

/** Something without values happened to a partner; {@link PartnerHistory} tells it by the bundle's key. */
record PartnerToldOf(PartnerId partner, String event) {}
