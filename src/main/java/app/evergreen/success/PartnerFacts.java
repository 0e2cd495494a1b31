package app.evergreen.success;

import org.jspecify.annotations.Nullable;

/** What a record takes from its customer (R3). */
record PartnerFacts(
        long id,
        String name,
        @Nullable String mobile,
        @Nullable String phone,
        @Nullable String email) {}
