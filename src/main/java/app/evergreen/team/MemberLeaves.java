package app.evergreen.team;

import app.evergreen.security.UserId;
import java.util.Optional;

/** Whoever holds work for members of teams implements this, so that nothing stays with somebody who has left (R3.6). */
public interface MemberLeaves {

    /** How many open records of the team this member looks after. Called inside the transaction that removes the member. */
    int openRecords(TeamId team, UserId member);

    /**
     * Gives all open records of the team that the leaver looks after away. Called inside the transaction, while leaver and taker are
     * both members.
     *
     * @param taker an active member of the team, or nothing for nobody
     */
    void handOver(TeamId team, UserId leaver, Optional<UserId> taker);
}
