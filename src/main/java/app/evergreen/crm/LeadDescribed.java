package app.evergreen.crm;

/** Somebody has edited a lead: what it said before, and what it says now. */
record LeadDescribed(LeadId lead, LeadFields before, LeadFields now) {}
