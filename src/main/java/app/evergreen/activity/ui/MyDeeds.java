package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityChange;
import app.evergreen.activity.ActivityId;
import app.evergreen.activity.ActivityService;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.base.ui.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** What is done with all activities that are selected in one's own list. */
@RequiredArgsConstructor
final class MyDeeds implements SelectionBar.Deeds {

    private final ActivityService service;
    private final MyList list;
    private final Runnable refresh;
    private final Div day = new Div();

    /** Where another due date is asked for. */
    Component day() {
        return day;
    }

    private List<ActivityId> chosen() {
        return list.selected().stream().map(MyItem::id).toList();
    }

    @Override
    public void done() {
        tell(service.done(chosen()));
    }

    @Override
    public void putOff() {
        var first = list.selected().getFirst().mine().line();
        var tomorrow = first.due().minusDays(first.days()).plusDays(1);
        var form = new DayForm(
                tomorrow,
                (due, asked) -> {
                    var change = service.reschedule(chosen(), due);
                    Answers.problems(change).ifPresentOrElse(asked::complain, () -> {
                        day.removeAll();
                        tell(change);
                    });
                },
                day::removeAll);
        day.removeAll();
        day.add(new Component[] {form});
        form.focus();
    }

    @Override
    public void cancel() {
        var chosen = chosen();
        new Question(
                        Messages.text("activity.mine.cancel.title"),
                        Messages.text("activity.mine.cancel.lead", chosen.size()))
                .offerDangerous(Messages.text("activity.mine.cancel"), () -> tell(service.cancel(chosen)))
                .open();
    }

    @Override
    public void clear() {
        list.selected().forEach(item -> item.select(false));
        list.focusOn(0);
    }

    private void tell(ActivityChange change) {
        Answers.sentence(change).ifPresent(Notices::error);
        clear();
        refresh.run();
        list.focusOn(0);
    }
}
