package app.evergreen.partner;

/**
 * A partner's name or ways to reach it have changed; told inside the transaction, so that what follows from it (R3.2) changes with it.
 *
 * @param partner which one
 */
public record PartnerChanged(PartnerId partner) {}
