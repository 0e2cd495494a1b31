package app.evergreen.base;

import java.util.List;

/** How a save of a simple thing (a tag, a reason, a partner …) went. */
public sealed interface SaveResult {

    /**
     * It is stored.
     *
     * @param id the key of what was stored
     */
    record Saved(long id) implements SaveResult {}

    /**
     * Nothing is stored; each problem belongs beside its field.
     *
     * @param problems at least one
     */
    record Invalid(List<Problem> problems) implements SaveResult {

        /** Keeps its own copy. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing is stored: somebody else changed the same thing in the meantime, and the screen should show that first. */
    record Changed() implements SaveResult {}

    /** Nothing is stored: the thing has been deleted. */
    record Gone() implements SaveResult {}

    /**
     * Nothing is stored: a rule stands in the way.
     *
     * @param why the rule in the user's words
     */
    record Refused(Text why) implements SaveResult {}

    /** The thing with this id is stored. */
    static SaveResult saved(long id) {
        return new Saved(id);
    }

    /** This field's value was not accepted. */
    static SaveResult invalid(String field, String key, Object... arguments) {
        return new Invalid(List.of(Problem.of(field, key, arguments)));
    }

    /** This rule stands in the way. */
    static SaveResult refused(String key, Object... arguments) {
        return new Refused(Text.of(key, arguments));
    }
}
