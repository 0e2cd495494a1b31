package app.evergreen.crm;

import java.util.Set;

/**
 * What a form sends to be saved, field by field (R4.5).
 *
 * @param opened what the form was opened with, or last took over
 * @param typed what stands in the form now
 * @param touched the fields that somebody changed; the others are not saved
 */
public record LeadEdit(LeadFields opened, LeadFields typed, Set<LeadField> touched) {

    /** Keeps its own copy. */
    public LeadEdit {
        touched = Set.copyOf(touched);
    }
}
