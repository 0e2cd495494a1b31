package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityLine;
import app.evergreen.activity.ActivityState;
import app.evergreen.base.ui.Dates;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** When an activity is due, as its assignee counts the days: a clock, a colour and words; the date in the tooltip (R5.9). */
final class DueLabel extends Span {

    DueLabel(ActivityLine line) {
        addClassNames("date", style(line.state()));
        var state = new Span(Messages.text("activity.state." + line.state()) + ", ");
        state.addClassName("sr");
        var words = new Span(Dates.distance(line.due(), line.due().minusDays(line.days())));
        add(new Component[] {new Icon(clock(line.state())).small(), state, words});
        getElement().setAttribute("title", Dates.day(line.due()));
    }

    private static String style(ActivityState state) {
        return switch (state) {
            case OVERDUE -> "past";
            case TODAY -> "soon";
            case PLANNED -> "planned";
            case NONE -> "none";
        };
    }

    private static String clock(ActivityState state) {
        return switch (state) {
            case OVERDUE -> "ck-overdue";
            case TODAY -> "ck-today";
            case PLANNED -> "ck-planned";
            case NONE -> "ck-none";
        };
    }
}
