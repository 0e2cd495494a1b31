package app.evergreen.success;

import app.evergreen.base.Problem;
import app.evergreen.base.Text;
import java.util.List;
import java.util.Map;

/** How saving a record's form went. Only {@link Saved} has changed anything. */
public sealed interface RecordSave {

    /** The touched fields are stored. */
    record Saved() implements RecordSave {}

    /**
     * Values were not accepted; each problem names a {@link RecordField#key}.
     *
     * @param problems at least one
     */
    record Invalid(List<Problem> problems) implements RecordSave {

        /** Keeps its own copy. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Somebody else has saved other values for touched fields. Let the user choose for each, then save with what is there now as
     * opened.
     *
     * @param clashes the fields concerned, in the page's order
     * @param now what the page shows now
     */
    record Conflict(Map<RecordField, Clash> clashes, RecordPage now) implements RecordSave {}

    /** The record has been deleted. */
    record Gone() implements RecordSave {}

    /**
     * A rule stands in the way.
     *
     * @param why the rule in the user's words
     */
    record Refused(Text why) implements RecordSave {}
}
