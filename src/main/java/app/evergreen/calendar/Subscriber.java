package app.evergreen.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Whose calendar it is.
 *
 * @param since when the account was made: no two houses have made the same one in the same microsecond
 */
record Subscriber(String username, Locale locale, Instant since) {

    private static final int LETTERS_AND_DIGITS = 36;

    /** What a day is known by in calendars that have subscribed to several houses, whose ids are alike. */
    String uid(CalendarDay day) {
        var house = Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, since), LETTERS_AND_DIGITS);
        return day.key() + "@" + house + ".evergreen";
    }
}
