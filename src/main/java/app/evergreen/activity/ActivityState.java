package app.evergreen.activity;

import java.time.LocalDate;

/** How urgent an activity is, by its assignee's date (R5.9); the worst comes first. A subject's state is that of its worst open activity. */
public enum ActivityState {
    /** Due before today. */
    OVERDUE,
    /** Due today. */
    TODAY,
    /** Due later. */
    PLANNED,
    /** There is no open activity. */
    NONE;

    /**
     * The state of one open activity.
     *
     * @param due when it is due
     * @param today the date where its assignee is
     */
    public static ActivityState of(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        return due.isEqual(today) ? TODAY : PLANNED;
    }
}
