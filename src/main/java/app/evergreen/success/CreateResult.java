package app.evergreen.success;

import app.evergreen.base.Problem;
import app.evergreen.base.Text;
import java.util.List;

/** How making a record went. */
public sealed interface CreateResult {

    /**
     * It stands on top of its column.
     *
     * @param id its key
     */
    record Created(RecordId id) implements CreateResult {}

    /**
     * There is no record; each problem names a {@link RecordField#key}.
     *
     * @param problems at least one
     */
    record Invalid(List<Problem> problems) implements CreateResult {

        /** Keeps its own copy. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /**
     * There is no record: its stage is gone or closed, or its lead has a record already.
     *
     * @param why the rule in the user's words
     */
    record Refused(Text why) implements CreateResult {}
}
