package app.evergreen.security;

import java.util.List;
import java.util.Map;

/** Whoever holds work for users implements this, so that nothing stays with somebody who cannot log in any more (R3.6). */
public interface UserDeactivation {

    /** What the user still looks after, one entry for each group; empty when nothing. */
    List<OpenWork> openWork(UserId leaver);

    /**
     * Gives all open work of the user away. Called inside the deactivation's transaction.
     *
     * @param takers by {@link OpenWork#group}, each one of that group's takers; a group that is missing goes to nobody, where its kind
     *     allows that
     */
    void handOver(UserId leaver, Map<OpenWork.Group, UserId> takers);
}
