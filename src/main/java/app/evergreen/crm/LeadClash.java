package app.evergreen.crm;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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
        @Nullable Object now) {

    /** The touched fields in which others have saved something else than is wanted since the form was opened. */
    static Map<LeadField, LeadClash> between(LeadEdit edit, LeadFields wanted, LeadFields now) {
        var clashes = new EnumMap<LeadField, LeadClash>(LeadField.class);
        for (var field : edit.touched()) {
            var clash = new LeadClash(edit.opened().get(field), wanted.get(field), now.get(field));
            if (clash.isReal()) {
                clashes.put(field, clash);
            }
        }
        return clashes;
    }

    private boolean isReal() {
        return !Objects.equals(opened, now) && !Objects.equals(typed, now);
    }
}
