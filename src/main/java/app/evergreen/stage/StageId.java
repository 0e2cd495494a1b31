package app.evergreen.stage;

/**
 * The key of a stage. Nothing ever finds a stage by its name (R1.8).
 *
 * @param value positive
 */
public record StageId(long value) {}
