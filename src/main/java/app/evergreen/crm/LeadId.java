package app.evergreen.crm;

/**
 * The key of a lead.
 *
 * @param value positive
 */
public record LeadId(long value) {}
