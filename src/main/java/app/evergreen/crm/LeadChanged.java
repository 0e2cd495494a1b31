package app.evergreen.crm;

/**
 * A lead's fields have changed, perhaps those that its record shows (R3.2); told inside the transaction, after the lead is written.
 *
 * @param lead which one
 */
public record LeadChanged(LeadId lead) {}
