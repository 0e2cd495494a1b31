package app.evergreen.partner;

import org.jspecify.annotations.Nullable;

/**
 * A partner as its page shows it.
 *
 * @param id its key
 * @param values what can be edited, numbers in international form
 * @param company a person's company, or missing
 * @param archived whether it is no longer offered
 */
public record PartnerPage(
        PartnerId id, PartnerDraft values, @Nullable PartnerChoice company, boolean archived) {}
