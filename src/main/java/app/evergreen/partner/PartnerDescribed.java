package app.evergreen.partner;

/** Somebody has saved other values; {@link PartnerHistory} tells which. */
record PartnerDescribed(PartnerId partner, PartnerDraft before, PartnerDraft after) {}
