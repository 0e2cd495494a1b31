package app.evergreen.thread.ui;

import app.evergreen.base.ui.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days as the reader counts them.
 *
 * @param zone the reader's
 */
record Calendar(Clock clock, ZoneId zone) {

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    String heading(LocalDate day) {
        return Dates.heading(day, day(clock.instant()));
    }

    String time(Instant moment) {
        return Dates.time(moment, zone);
    }
}
