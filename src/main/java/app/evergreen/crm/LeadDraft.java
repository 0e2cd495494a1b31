package app.evergreen.crm;

import java.util.Optional;

/**
 * A lead that somebody wants to make.
 *
 * @param fields its values; a title is enough
 * @param stage the lead stage in which it begins, on top; the first one where none is named
 */
public record LeadDraft(LeadFields fields, Optional<CrmStageId> stage) {

    /** A lead of which only the title is known. */
    public static LeadDraft titled(String title, CrmStageId stage) {
        return new LeadDraft(LeadFields.titled(title), Optional.of(stage));
    }
}
