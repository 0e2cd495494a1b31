package app.evergreen.success;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What needs people (R5.10), the same for every viewer.
 *
 * @param renewals open records that are to be renewed soon, by who looks after them and by day
 * @param handedOff open records from Sales that nobody has taken
 */
public record Attention(List<Renewals> renewals, int handedOff) {

    /** Keeps its own copy. */
    public Attention {
        renewals = List.copyOf(renewals);
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
     * Records to renew on one day.
     *
     * @param successPartner the key of who looks after them, if anybody does
     * @param day the renewal date
     * @param records how many, positive
     */
    public record Renewals(@Nullable Long successPartner, LocalDate day, int records) {}
}
