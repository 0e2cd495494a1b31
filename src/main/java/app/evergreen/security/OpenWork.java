package app.evergreen.security;

import java.util.List;

/**
 * Open work that a leaving user has, and who could take it (R3.6).
 *
 * @param group which part of it is given away together
 * @param name the team's name; blank where there is none
 * @param amount how many records or activities, positive
 * @param takers who may take them, by name, without the leaving user
 */
public record OpenWork(Group group, String name, int amount, List<UserLine> takers) {

    /** Keeps its own copy. */
    public OpenWork {
        takers = List.copyOf(takers);
    }

    /**
     * Work that one colleague takes, or nobody.
     *
     * @param kind what it is
     * @param team the team's key, or 0 where there is none
     */
    public record Group(WorkKind kind, long team) {}
}
