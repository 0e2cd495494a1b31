package app.evergreen.security;

import app.evergreen.base.Problem;
import java.util.List;

/** How adding a user went. */
public sealed interface UserAdded {

    /**
     * The user can log in.
     *
     * @param id the new key
     * @param password what to log in with the first time; told only now, and to be changed then
     */
    record Added(UserId id, String password) implements UserAdded {}

    /**
     * Nothing is stored.
     *
     * @param problems at least one; the fields are {@code username} and those of {@link UserFields}
     */
    record Invalid(List<Problem> problems) implements UserAdded {

        /** Keeps its own copy. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
