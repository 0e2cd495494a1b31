package app.evergreen.security;

import java.util.List;

/**
 * Open records of one team that a leaving user looks after, and who could take them (R3.6).
 *
 * @param group the team's key, or 0 for records without a team
 * @param name the team's name; blank for records without a team
 * @param records how many, positive
 * @param takers who may take them, by name, without the leaving user
 */
public record OpenWork(long group, String name, int records, List<UserLine> takers) {

    /** Keeps its own copy. */
    public OpenWork {
        takers = List.copyOf(takers);
    }
}
