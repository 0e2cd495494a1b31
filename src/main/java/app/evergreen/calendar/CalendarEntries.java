package app.evergreen.calendar;

import java.util.List;

/** Whoever has something that belongs into the calendars of users implements this. */
public interface CalendarEntries {

    /** What belongs into the calendar of the current user; a fixed number of statements. */
    List<CalendarDay> mine();
}
