package app.evergreen.success;

import app.evergreen.security.UserId;
import app.evergreen.team.TeamId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which records the current user may see. Every read of records asks it, in SQL or in memory, and both answers agree. For now everybody
 * with a role sees every record.
 */
public interface Visibility {

    /**
     * The rule as a condition of a query.
     *
     * @param record the alias of the table {@code success_record} in that query
     */
    Condition condition(String record);

    /** The rule for one record that is already in memory. */
    boolean admits(@Nullable TeamId team, @Nullable UserId successPartner);

    /**
     * Part of a {@code where} clause.
     *
     * @param sql a boolean expression, to be joined with {@code and}
     * @param parameters the named parameters in it, all beginning with {@code visible}
     */
    record Condition(String sql, Map<String, Object> parameters) {

        /** Keeps its own copy. */
        public Condition {
            parameters = Map.copyOf(parameters);
        }
    }
}
