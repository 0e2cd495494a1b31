package app.evergreen.security;

import java.util.Map;

/**
 * Who takes the open work of a leaving user (R3.6).
 *
 * @param amount how many records and activities the person who decided was told of; if it is another number now, they are asked
 *     again
 * @param takers by {@link OpenWork#group}; a group that is missing goes to nobody, where its kind allows that
 */
public record HandOver(int amount, Map<OpenWork.Group, UserId> takers) {

    /** Keeps its own copy. */
    public HandOver {
        takers = Map.copyOf(takers);
    }
}
