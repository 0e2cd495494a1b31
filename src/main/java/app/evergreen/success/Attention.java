package app.evergreen.success;

import app.evergreen.activity.ActivityState;
import app.evergreen.security.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What needs people (R5.10), the same for every viewer.
 *
 * @param work activities of records that are late or for today, by whose they are
 * @param renewals open records that are to be renewed soon, by who looks after them and by day
 * @param handedOff open records from Sales that nobody has taken
 */
public record Attention(List<Work> work, List<Renewals> renewals, int handedOff) {

    /** Keeps its own copies. */
    public Attention {
        work = List.copyOf(work);
        renewals = List.copyOf(renewals);
    }

    /** How many of this viewer's activities are in this state, which is late or today. */
    public int workOf(BoardViewer viewer, ActivityState state) {
        return work.stream()
                .filter(some -> some.state() == state && some.assignee().equals(viewer.user()))
                .mapToInt(Work::activities)
                .sum();
    }

    /** How many open records of this viewer's are to be renewed within 30 days. */
    public int renewalsOf(BoardViewer viewer) {
        return renewals.stream()
                .filter(some -> Long.valueOf(viewer.user().value()).equals(some.successPartner()))
                .filter(some -> RenewalWindow.WITHIN_30.holds(some.day(), viewer.today()))
                .mapToInt(Renewals::records)
                .sum();
    }

    /**
     * Somebody's activities in one state.
     *
     * @param assignee whose they are
     * @param state their state
     * @param activities how many, positive
     */
    public record Work(UserId assignee, ActivityState state, int activities) {}

    /**
     * Records to renew on one day.
     *
     * @param successPartner the key of who looks after them, if anybody does
     * @param day the renewal date
     * @param records how many, positive
     */
    public record Renewals(@Nullable Long successPartner, LocalDate day, int records) {}
}
