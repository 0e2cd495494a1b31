package app.evergreen.partner;

/**
 * The key of a partner.
 *
 * @param value positive
 */
public record PartnerId(long value) {}
