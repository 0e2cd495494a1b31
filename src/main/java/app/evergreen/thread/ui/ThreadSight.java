package app.evergreen.thread.ui;

import app.evergreen.security.UserLine;
import app.evergreen.thread.ThreadEntry;
import java.util.List;

/**
 * What a thread panel shows, read together.
 *
 * @param entries the newest ones
 * @param more whether there are older ones
 * @param followers who follows
 */
record ThreadSight(List<ThreadEntry> entries, boolean more, List<UserLine> followers) {

    static ThreadSight of(List<ThreadEntry> entries, int wanted, List<UserLine> followers) {
        return new ThreadSight(entries.stream().limit(wanted).toList(), entries.size() > wanted, followers);
    }
}
