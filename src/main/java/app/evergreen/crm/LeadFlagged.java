package app.evergreen.crm;

/** A lead stayed where it is while its stage's flag changed: it is won now, or not any more. */
record LeadFlagged(LeadId lead, String stage, boolean won) {}
