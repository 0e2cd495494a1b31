package app.evergreen.crm;

import app.evergreen.base.Problem;
import app.evergreen.base.Text;
import java.util.List;

/** How making a lead went. */
public sealed interface LeadCreation {

    /**
     * It stands on top of its column.
     *
     * @param id its key
     */
    record Created(LeadId id) implements LeadCreation {}

    /**
     * There is no lead; each problem names a {@link LeadField#key}.
     *
     * @param problems at least one
     */
    record Invalid(List<Problem> problems) implements LeadCreation {

        /** Keeps its own copy. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /**
     * There is no lead: its stage is gone.
     *
     * @param why the rule in the user's words
     */
    record Refused(Text why) implements LeadCreation {}
}
