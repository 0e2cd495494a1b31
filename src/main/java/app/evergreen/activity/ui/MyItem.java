package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityId;
import app.evergreen.activity.MyActivity;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A line of one's own list. It takes the focus as a whole, and keys then. */
final class MyItem extends ActivityItem implements Focusable<MyItem> {

    private static final String KEY = "event.key";
    private static final String WALK = "['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', ' ']";
    private static final String SINGLE = "['j', 'k', 'd', 'r', 'x']";

    private final Checkbox selected = new Checkbox();
    private final transient MyKeys keys;
    private transient MyActivity mine;

    /** @param singleKeys whether letters do something too */
    MyItem(PanelActions actions, MyKeys keys, MyActivity mine, boolean singleKeys) {
        super(actions, keys::dropped);
        this.keys = keys;
        this.mine = mine;
        addClassName("my-item");
        setTabIndex(0);
        selected.addValueChangeListener(changed -> keys.selected());
        beginWith(selected);
        listen(WALK);
        if (singleKeys) {
            listen(SINGLE);
        }
        show(mine);
    }

    private void listen(String which) {
        getElement()
                .addEventListener(
                        "keydown",
                        pressed -> keys.pressed(
                                this, pressed.getEventData().path(KEY).asString("")))
                .setFilter(
                        "event.target === event.currentTarget && !event.ctrlKey && !event.metaKey && !event.altKey && "
                                + which + ".includes(event.key) && (event.preventDefault(), true)")
                .addEventData(KEY);
    }

    void show(MyActivity now) {
        mine = now;
        sayWhatItIsAbout(about(now));
        show(now.line(), now.about().mayWrite());
        selected.setAriaLabel(Messages.text("activity.mine.select", now.line().words()));
    }

    private static Component about(MyActivity now) {
        var title = new Anchor(now.about().href());
        title.add(new HtmlContainer("bdi", new Span(now.about().title())));
        var what = new Span(title);
        what.addClassNames("about", "cut");
        var customer = MyFilter.customerOf(now);
        if (!customer.isEmpty() && !customer.equals(now.about().title())) {
            var name = new Span(new Span(" · "), new HtmlContainer("bdi", new Span(customer)));
            name.addClassName("muted");
            what.add(name);
        }
        return what;
    }

    MyActivity mine() {
        return mine;
    }

    ActivityId id() {
        return mine.line().id();
    }

    boolean isSelected() {
        return selected.getValue();
    }

    void select(boolean select) {
        selected.setValue(select);
    }

    @Override
    Focusable<?> whereToGo() {
        return this;
    }
}
