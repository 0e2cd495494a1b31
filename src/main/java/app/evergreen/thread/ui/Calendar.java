package app.evergreen.thread.ui;

import app.evergreen.base.ui.Dates;
import app.evergreen.base.ui.Messages;
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

    /** The moment to the minute, such as "11 Dec 2026, 09:12". */
    String moment(Instant moment) {
        return Messages.text("thread.moment", Dates.day(day(moment)), time(moment));
    }
}
