package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityId;
import app.evergreen.activity.MyActivity;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One's own activities in four parts. Lines stay the same while what they show changes, so that nothing typed is lost. */
final class MyList extends Div {

    private final transient Function<MyActivity, MyItem> makeItem;
    private final transient Map<MyGroup, Part> parts = new EnumMap<>(MyGroup.class);
    private final transient Map<ActivityId, MyItem> items = new LinkedHashMap<>();

    private record Part(Section section, Span count, UnorderedList list) {}

    MyList(Function<MyActivity, MyItem> makeItem) {
        this.makeItem = makeItem;
        addClassName("my-list");
        for (var group : MyGroup.values()) {
            parts.put(group, part(group));
        }
    }

    private Part part(MyGroup group) {
        var count = new Span();
        count.addClassNames("muted", "num");
        var list = new UnorderedList();
        list.addClassName("acts");
        var title = new H2(Messages.text("activity.mine." + group));
        title.setId("mine-" + group);
        var section = new Section(new Header(title, count), list);
        section.addClassName("sec");
        section.getElement().setAttribute("aria-labelledby", "mine-" + group);
        add(new Component[] {section});
        return new Part(section, count, list);
    }

    /**
     * Shows these.
     *
     * @param open all that are open, whether they are to be shown or not
     */
    void show(List<MyActivity> shown, Set<ActivityId> open) {
        var ids = shown.stream().map(mine -> mine.line().id()).toList();
        items.keySet().stream().filter(id -> !ids.contains(id)).toList().forEach(id -> letGo(id, open.contains(id)));
        parts.forEach((group, part) -> show(
                part,
                shown.stream().filter(mine -> MyGroup.of(mine.line()) == group).toList()));
    }

    private void letGo(ActivityId id, boolean open) {
        var item = items.get(id);
        if (item != null && item.holdsText()) {
            if (!open) {
                item.tellItIsOver();
            }
        } else if (item != null) {
            drop(item);
        }
    }

    void drop(MyItem item) {
        items.remove(item.id());
        item.removeFromParent();
    }

    private void show(Part part, List<MyActivity> shown) {
        for (var place = 0; place < shown.size(); place++) {
            var mine = shown.get(place);
            var item = items.computeIfAbsent(mine.line().id(), id -> makeItem.apply(mine));
            item.show(mine);
            if (part.list().indexOf(item) != place) {
                part.list().addComponentAtIndex(Math.min(place, part.list().getComponentCount()), item);
            }
        }
        part.count().setText(String.valueOf(shown.size()));
        part.section().setVisible(part.list().getComponentCount() > 0);
    }

    /** All lines from top to bottom. */
    List<MyItem> inOrder() {
        return parts.values().stream()
                .flatMap(part -> part.list().getChildren())
                .map(MyItem.class::cast)
                .toList();
    }

    /** Puts the focus on the line at this place from 0, or on the nearest there is. */
    void focusOn(int place) {
        var lines = inOrder();
        if (!lines.isEmpty()) {
            lines.get(Math.clamp(place, 0, lines.size() - 1)).focus();
        }
    }

    List<MyItem> selected() {
        return inOrder().stream().filter(MyItem::isSelected).toList();
    }
}
