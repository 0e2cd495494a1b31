package app.evergreen.partner;

import org.jspecify.annotations.Nullable;

/**
 * What records take over from their customer (R3).
 *
 * @param id the partner's key
 * @param name its name
 * @param phone its telephone number in international form, or missing
 * @param mobile its mobile number in international form, or missing
 * @param email its address, or missing
 */
public record PartnerContact(
        PartnerId id,
        String name,
        @Nullable String phone,
        @Nullable String mobile,
        @Nullable String email) {}
