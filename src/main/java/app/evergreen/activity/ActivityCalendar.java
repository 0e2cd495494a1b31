package app.evergreen.activity;

import app.evergreen.base.Text;
import app.evergreen.calendar.CalendarDay;
import app.evergreen.calendar.CalendarEntries;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Puts one's own open activities into one's calendar, each on the day by which it is due. */
@Component
@RequiredArgsConstructor
class ActivityCalendar implements CalendarEntries {

    private final ActivityQuery activities;

    @Override
    public List<CalendarDay> mine() {
        return activities.mine().stream().map(ActivityCalendar::day).toList();
    }

    private static CalendarDay day(MyActivity mine) {
        var line = mine.line();
        return new CalendarDay(
                "activity-" + line.id().value(),
                line.due(),
                Text.of("activity.calendar.summary", line.words(), mine.about().title()),
                line.note(),
                mine.about().href());
    }
}
