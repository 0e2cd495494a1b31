package app.evergreen.crm;

/** A lead was made. */
record LeadOpened(LeadId lead) {}
