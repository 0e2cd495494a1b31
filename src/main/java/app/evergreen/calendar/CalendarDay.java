package app.evergreen.calendar;

import app.evergreen.base.Text;
import java.time.LocalDate;

/**
 * Something that stands on a day in a user's calendar.
 *
 * @param key stays the same while it exists, and nothing else in the house has it
 * @param day the whole day
 * @param summary one line
 * @param description more about it, in lines; may be blank
 * @param href its page's address, relative to the application's root
 */
public record CalendarDay(String key, LocalDate day, Text summary, String description, String href) {}
