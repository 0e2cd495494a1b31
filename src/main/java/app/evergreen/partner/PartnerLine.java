package app.evergreen.partner;

import org.jspecify.annotations.Nullable;

/**
 * A partner as lists show it.
 *
 * @param id its key
 * @param kind person or company
 * @param name its name
 * @param company the name of a person's company, or missing
 * @param email its address, or missing
 * @param phone its telephone number, else its mobile number, or missing
 * @param archived whether it is no longer offered
 */
public record PartnerLine(
        PartnerId id,
        PartnerKind kind,
        String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        boolean archived) {}
