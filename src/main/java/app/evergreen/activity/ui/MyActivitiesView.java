package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityChange;
import app.evergreen.activity.ActivityId;
import app.evergreen.activity.MyActivity;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.base.ui.Question;
import app.evergreen.base.ui.Readings;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** My activities: what is late, what is due today, in the next seven days, and later. */
@Route("activities")
@Menu(title = "activity.mine.title", order = 2, icon = "clock")
@RolesAllowed(Rights.READ)
class MyActivitiesView extends Div implements BeforeEnterObserver, HasDynamicTitle, MyKeys, SelectionBar.Deeds {

    private final transient PanelTools tools;
    private final transient Readings<List<MyActivity>> readings;
    private final boolean singleKeys;
    private final MyToolbar toolbar = new MyToolbar(this::filter);
    private final SelectionBar selection = new SelectionBar(this);
    private final Div day = new Div();
    private final NothingToDo nothing = new NothingToDo(() -> filter(MyFilter.ALL));
    private final MyList list = new MyList(this::item);
    private transient MyFilter filter = MyFilter.ALL;
    private transient List<MyActivity> all = List.of();

    MyActivitiesView(PanelTools tools) {
        this.tools = tools;
        singleKeys = tools.currentUser().get().singleKeyShortcuts();
        addClassName("my-activities");
        add(new Component[] {toolbar, selection, day, nothing, list});
        readings = tools.live()
                .follow(
                        this,
                        Set.of(
                                Topic.ACTIVITY,
                                Topic.ACTIVITY_TYPE,
                                Topic.DAY,
                                Topic.USER,
                                Topic.RECORD,
                                Topic.LEAD,
                                Topic.PARTNER),
                        change -> true,
                        tools.query()::mine,
                        this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = MyFilter.of(event.getLocation().getQueryParameters());
        refresh();
        focusOn(0);
    }

    private void refresh() {
        readings.show(tools.query()::mine);
    }

    private void show(List<MyActivity> read) {
        all = read;
        var shown = all.stream().filter(filter::shows).toList();
        toolbar.show(all, filter, shown.size());
        list.show(shown, all.stream().map(mine -> mine.line().id()).collect(Collectors.toSet()));
        nothing.show(all.isEmpty(), shown.isEmpty());
        selected();
    }

    private MyItem item(MyActivity mine) {
        var actions = new PanelActions(mine.line().subject(), tools, this::refresh);
        return new MyItem(actions, this, mine, singleKeys);
    }

    private void filter(MyFilter wanted) {
        filter = wanted;
        var address = getUI().orElseGet(UI::getCurrent);
        address.getPage().getHistory().replaceState(null, new Location("activities", wanted.address()));
        show(all);
    }

    @Override
    public void pressed(MyItem item, String key) {
        var place = list.inOrder().indexOf(item);
        switch (key) {
            case "ArrowDown", "j" -> focusOn(place + 1);
            case "ArrowUp", "k" -> focusOn(place - 1);
            case "Home" -> focusOn(0);
            case "End" -> focusOn(Integer.MAX_VALUE);
            case "Enter" -> UI.getCurrent().navigate(item.mine().about().href());
            case " ", "x" -> item.select(!item.isSelected());
            case "d" -> finish(item);
            case "r" -> putOff(item);
            default -> throw new IllegalArgumentException("No such key: " + key);
        }
    }

    private void focusOn(int place) {
        var items = list.inOrder();
        if (!items.isEmpty()) {
            items.get(Math.clamp(place, 0, items.size() - 1)).focus();
        }
    }

    private void finish(MyItem item) {
        if (list.selected().isEmpty()) {
            item.askWhatCameOfIt();
        } else {
            done();
        }
    }

    private void putOff(MyItem item) {
        if (list.selected().isEmpty()) {
            item.askForDay();
        } else {
            putOff();
        }
    }

    @Override
    public void selected() {
        var chosen = list.selected();
        selection.show(
                chosen.size(),
                chosen.stream().allMatch(item -> item.mine().about().mayWrite()));
    }

    @Override
    public void dropped(ActivityItem item) {
        if (item instanceof MyItem mine) {
            list.drop(mine);
        }
        refresh();
    }

    private List<ActivityId> chosen() {
        return list.selected().stream().map(MyItem::id).toList();
    }

    @Override
    public void done() {
        tell(tools.service().done(chosen()));
    }

    @Override
    public void putOff() {
        var first = list.selected().getFirst().mine().line();
        var tomorrow = first.due().minusDays(first.days()).plusDays(1);
        day.removeAll();
        var form = new DayForm(
                tomorrow,
                (due, asked) -> {
                    var change = tools.service().reschedule(chosen(), due);
                    Answers.problems(change).ifPresentOrElse(asked::complain, () -> {
                        day.removeAll();
                        tell(change);
                    });
                },
                day::removeAll);
        day.add(new Component[] {form});
        form.focus();
    }

    @Override
    public void cancel() {
        var chosen = chosen();
        new Question(
                        Messages.text("activity.mine.cancel.title"),
                        Messages.text("activity.mine.cancel.lead", chosen.size()))
                .offerDangerous(
                        Messages.text("activity.mine.cancel"),
                        () -> tell(tools.service().cancel(chosen)))
                .open();
    }

    @Override
    public void clear() {
        list.selected().forEach(item -> item.select(false));
        focusOn(0);
    }

    private void tell(ActivityChange change) {
        Answers.sentence(change).ifPresent(Notices::error);
        clear();
        refresh();
        focusOn(0);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.page.title", Messages.text("activity.mine.title"));
    }
}
