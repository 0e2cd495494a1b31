package app.evergreen.base.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days and times of day as people write and say them in the language of the current page. */
public final class Dates {

    private static final int DAYS_UNTIL_MONTHS = 60;
    private static final int MONTHS_UNTIL_YEARS = 24;

    private Dates() {}

    /** The day in short, such as "11 Dec 2026". */
    public static String day(LocalDate day) {
        return format("base.date.day", day);
    }

    /** The day as a heading: "Today", "Yesterday", "Thursday, 19 November", with the year where it is another one. */
    public static String heading(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return Messages.text("base.date.today.heading");
        }
        if (day.equals(today.minusDays(1))) {
            return Messages.text("base.date.yesterday.heading");
        }
        return format(day.getYear() == today.getYear() ? "base.date.heading" : "base.date.heading.year", day);
    }

    /** The time of day in that zone, such as "09:12". */
    public static String time(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern(Messages.text("base.date.time"), Messages.locale())
                .format(moment.atZone(zone));
    }

    /** How far the day is from today: "today", "in 19 days", "3 months ago". */
    public static String distance(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, day);
        var months = ChronoUnit.MONTHS.between(today, day);
        var direction = days > 0 ? "base.date.in." : "base.date.ago.";
        if (days == 0) {
            return Messages.text("base.date.today");
        }
        if (Math.abs(days) < DAYS_UNTIL_MONTHS) {
            return Messages.text(direction + "days", Math.abs(days));
        }
        return Math.abs(months) < MONTHS_UNTIL_YEARS
                ? Messages.text(direction + "months", Math.abs(months))
                : Messages.text(direction + "years", Math.abs(months) / 12);
    }

    private static String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(Messages.text(pattern), Messages.locale())
                .format(day);
    }
}
