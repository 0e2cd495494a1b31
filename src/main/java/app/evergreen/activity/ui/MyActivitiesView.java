package app.evergreen.activity.ui;

import app.evergreen.activity.MyActivity;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Readings;
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
import java.util.stream.Collectors;

/** My activities: what is late, what is due today, in the next seven days, and later. */
@Route("activities")
@Menu(title = "activity.mine.title", order = 2, icon = "clock")
@RolesAllowed(Rights.READ)
class MyActivitiesView extends Div implements BeforeEnterObserver, HasDynamicTitle, MyKeys {

    private final transient PanelTools tools;
    private final transient Readings<List<MyActivity>> readings;
    private final boolean singleKeys;
    private final MyToolbar toolbar = new MyToolbar(this::filter);
    private final NothingToDo nothing = new NothingToDo(() -> filter(MyFilter.ALL));
    private final MyList list = new MyList(this::item);
    private final transient MyDeeds deeds;
    private final SelectionBar selection;
    private final transient MyConcerns concerns;
    private transient MyFilter filter = MyFilter.ALL;
    private transient List<MyActivity> all = List.of();

    MyActivitiesView(PanelTools tools) {
        this.tools = tools;
        singleKeys = tools.currentUser().get().singleKeyShortcuts();
        deeds = new MyDeeds(tools.service(), list, this::refresh);
        selection = new SelectionBar(deeds);
        concerns = new MyConcerns(tools.currentUser().get().id());
        addClassName("my-activities");
        add(new Component[] {toolbar, selection, deeds.day(), nothing, list});
        readings = tools.live().follow(this, MyConcerns.TOPICS, concerns, this::read, this::show);
    }

    private List<MyActivity> read() {
        return concerns.of(tools.query().mine());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = MyFilter.of(event.getLocation().getQueryParameters());
        refresh();
        list.focusOn(0);
    }

    private void refresh() {
        readings.show(this::read);
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
            case "ArrowDown", "j" -> list.focusOn(place + 1);
            case "ArrowUp", "k" -> list.focusOn(place - 1);
            case "Home" -> list.focusOn(0);
            case "End" -> list.focusOn(Integer.MAX_VALUE);
            case "Enter" -> UI.getCurrent().navigate(item.mine().about().href());
            case " ", "x" -> item.select(!item.isSelected());
            case "d" -> finish(item);
            case "r" -> putOff(item);
            default -> throw new IllegalArgumentException("No such key: " + key);
        }
    }

    private void finish(MyItem item) {
        if (list.selected().isEmpty()) {
            item.askWhatCameOfIt();
        } else {
            deeds.done();
        }
    }

    private void putOff(MyItem item) {
        if (list.selected().isEmpty()) {
            item.askForDay();
        } else {
            deeds.putOff();
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

    @Override
    public String getPageTitle() {
        return Messages.text("shell.page.title", Messages.text("activity.mine.title"));
    }
}
