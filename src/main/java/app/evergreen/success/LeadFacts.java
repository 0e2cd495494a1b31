package app.evergreen.success;

import org.jspecify.annotations.Nullable;

/** What a record takes from its lead (R3). */
record LeadFacts(
        long id,
        String title,
        @Nullable Long partnerId,
        @Nullable String phone,
        @Nullable String email) {}
