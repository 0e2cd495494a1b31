package app.evergreen.success;

import app.evergreen.security.UserId;
import java.util.Set;

/**
 * What was written about a record, the same for every viewer (R5.2).
 *
 * @param messages how many messages its thread holds
 * @param unreadBy its followers who have not seen the newest message of somebody else
 */
public record CardMail(int messages, Set<UserId> unreadBy) {

    /** Keeps its own copy. */
    public CardMail {
        unreadBy = Set.copyOf(unreadBy);
    }
}
