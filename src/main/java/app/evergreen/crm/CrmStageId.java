package app.evergreen.crm;

/**
 * The key of a lead stage. Nothing ever finds a lead stage by its name (R1.8).
 *
 * @param value positive
 */
public record CrmStageId(long value) {}
