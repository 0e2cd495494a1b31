package app.evergreen.security;

import java.util.Map;

/**
 * Who takes the open records of a leaving user (R3.6).
 *
 * @param records how many records the person who decided was told of; if it is another number now, they are asked again
 * @param takers by {@link OpenWork#group}; a group that is missing goes to nobody
 */
public record HandOver(int records, Map<Long, UserId> takers) {

    /** Keeps its own copy. */
    public HandOver {
        takers = Map.copyOf(takers);
    }
}
