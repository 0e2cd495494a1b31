package app.evergreen.crm;

/** A lead went from one stage to another; by name, as people read it. */
record LeadMoved(LeadId lead, String from, String to) {}
