package app.evergreen.crm;

import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same field of a lead (R4.5).
 *
 * @param opened what it was before both
 * @param typed what the one who saves now wants
 * @param now what the other one has saved; all three have the type that {@link LeadFields#get} gives
 */
public record LeadClash(
        @Nullable Object opened,
        @Nullable Object typed,
        @Nullable Object now) {}
