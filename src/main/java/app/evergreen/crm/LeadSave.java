package app.evergreen.crm;

import app.evergreen.base.Problem;
import java.util.List;
import java.util.Map;

/** How saving a lead's form went. Only {@link Saved} has changed anything. */
public sealed interface LeadSave {

    /** The touched fields are stored. */
    record Saved() implements LeadSave {}

    /**
     * Values were not accepted; each problem names a {@link LeadField#key}.
     *
     * @param problems at least one
     */
    record Invalid(List<Problem> problems) implements LeadSave {

        /** Keeps its own copy. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Somebody else has saved other values for touched fields. Let the user choose for each, then save with what is there now as
     * opened.
     *
     * @param clashes the fields concerned
     * @param now the values that the lead has now
     */
    record Conflict(Map<LeadField, LeadClash> clashes, LeadFields now) implements LeadSave {}

    /** Somebody else was saving the same lead at the same moment, twice: save again. */
    record Changed() implements LeadSave {}

    /** The lead has been deleted. */
    record Gone() implements LeadSave {}
}
