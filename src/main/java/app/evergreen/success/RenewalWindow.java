package app.evergreen.success;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a renewal date lies, seen from the viewer's day; a filter of the board (R5.7). */
public enum RenewalWindow {
    /** Before today. */
    OVERDUE("r.renewal_date < :today"),
    /** Today or within the next 30 days. */
    WITHIN_30("r.renewal_date between :today and cast(:today as date) + 30"),
    /** Today or within the next 90 days. */
    WITHIN_90("r.renewal_date between :today and cast(:today as date) + 90"),
    /** More than 90 days away. */
    LATER("r.renewal_date > cast(:today as date) + 90"),
    /** There is none. */
    MISSING("r.renewal_date is null");

    static final int SOON_DAYS = 30;
    private static final int NEXT_DAYS = 90;

    private final String condition;

    RenewalWindow(String condition) {
        this.condition = condition;
    }

    /** The same question in SQL, of the record {@code r} and the day {@code :today}. */
    String condition() {
        return condition;
    }

    /** Whether the date, or a missing one, lies in this window. */
    boolean holds(@Nullable LocalDate renewal, LocalDate today) {
        return switch (this) {
            case OVERDUE -> renewal != null && renewal.isBefore(today);
            case WITHIN_30 -> within(renewal, today, SOON_DAYS);
            case WITHIN_90 -> within(renewal, today, NEXT_DAYS);
            case LATER -> renewal != null && renewal.isAfter(today.plusDays(NEXT_DAYS));
            case MISSING -> renewal == null;
        };
    }

    private static boolean within(@Nullable LocalDate renewal, LocalDate today, int days) {
        return renewal != null && !renewal.isBefore(today) && !renewal.isAfter(today.plusDays(days));
    }
}
