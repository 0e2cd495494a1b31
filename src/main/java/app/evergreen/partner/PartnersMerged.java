package app.evergreen.partner;

/**
 * Two partners are one from now on; told inside the transaction, right before the first is deleted: who refers to it must refer to
 * the second afterwards, with an entry in each thread.
 *
 * @param from the partner that goes
 * @param fromName its name, for the entries
 * @param into the partner that stays
 * @param intoName its name
 */
public record PartnersMerged(PartnerId from, String fromName, PartnerId into, String intoName) {}
