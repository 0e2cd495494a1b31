package app.evergreen.partner;

import app.evergreen.base.Problem;
import app.evergreen.base.Text;
import java.util.List;
import java.util.Set;

/** How a save of an existing partner went. */
public sealed interface PartnerSave {

    /**
     * It is stored.
     *
     * @param now the partner as it is now
     */
    record Saved(PartnerPage now) implements PartnerSave {}

    /**
     * Nothing is stored; each problem belongs beside its field.
     *
     * @param problems at least one
     */
    record Invalid(List<Problem> problems) implements PartnerSave {

        /** Keeps its own copy. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Nothing is stored: somebody else has changed the same fields to something else since the form was opened.
     *
     * @param fields which ones, at least one
     * @param now the partner as it is now
     */
    record Conflict(Set<PartnerField> fields, PartnerPage now) implements PartnerSave {

        /** Keeps its own copy. */
        public Conflict {
            fields = Set.copyOf(fields);
        }
    }

    /** Nothing is stored: the partner has been deleted or merged into another. */
    record Gone() implements PartnerSave {}

    /**
     * Nothing is stored: a rule stands in the way.
     *
     * @param why the rule in the user's words
     */
    record Refused(Text why) implements PartnerSave {}
}
