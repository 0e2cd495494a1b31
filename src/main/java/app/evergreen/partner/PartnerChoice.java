package app.evergreen.partner;

import org.jspecify.annotations.Nullable;

/**
 * A partner as boxes offer it.
 *
 * @param id its key
 * @param name its name
 * @param kind person or company
 * @param company the name of a person's company, or missing
 */
public record PartnerChoice(
        PartnerId id,
        String name,
        PartnerKind kind,
        @Nullable String company) {}
