package app.evergreen.crm;

/**
 * A lead has left the won stages (R6.4); told inside the transaction, after the lead is written.
 *
 * @param lead which one
 */
public record LeadUnwon(LeadId lead) {}
