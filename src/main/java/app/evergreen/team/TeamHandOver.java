package app.evergreen.team;

import app.evergreen.security.UserId;
import java.util.Map;

/**
 * Who takes the open records of those who leave a team (R3.6).
 *
 * @param records how many records the person who decided was told of; if it is another number now, they are asked again
 * @param takers who takes a leaver's records; the records of a leaver who is missing here go to nobody
 */
public record TeamHandOver(int records, Map<UserId, UserId> takers) {

    /** Keeps its own copy. */
    public TeamHandOver {
        takers = Map.copyOf(takers);
    }
}
