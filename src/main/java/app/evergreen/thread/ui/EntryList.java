package app.evergreen.thread.ui;

import static java.util.function.Predicate.not;

import app.evergreen.thread.EntryId;
import app.evergreen.thread.ThreadEntry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Entries under headings of days. Only what has changed is made anew, so that a new entry is all that is sent for it. */
@RequiredArgsConstructor
final class EntryList extends OrderedList {

    private final transient EntryContext context;
    private transient Map<Object, Row> rows = new LinkedHashMap<>();

    /** What stands in the list, by the entry's id or the day. */
    private record Row(Object shown, Component component) {}

    void show(List<ThreadEntry> entries) {
        addClassName("entries");
        var next = new LinkedHashMap<Object, Row>();
        LocalDate last = null;
        for (var entry : entries) {
            var day = context.calendar().day(entry.at());
            if (!day.equals(last)) {
                var heading = context.calendar().heading(day);
                next.put(day, row(day, heading, () -> heading(heading)));
            }
            last = day;
            next.put(entry.id(), row(entry.id(), entry, () -> new EntryItem(entry, context)));
        }
        arrange(next);
    }

    private Row row(Object key, Object shown, Supplier<Component> making) {
        var there = rows.get(key);
        return there != null && there.shown().equals(shown) ? there : new Row(shown, making.get());
    }

    private static Component heading(String words) {
        var heading = new ListItem(words);
        heading.addClassName("day");
        return heading;
    }

    private void arrange(Map<Object, Row> next) {
        var staying = Collections.<Row>newSetFromMap(new IdentityHashMap<>());
        staying.addAll(next.values());
        rows.values().stream().filter(not(staying::contains)).forEach(row -> remove(row.component()));
        var place = 0;
        for (var row : next.values()) {
            if (place >= getComponentCount() || !getComponentAt(place).equals(row.component())) {
                addComponentAtIndex(place, row.component());
            }
            place++;
        }
        rows = next;
    }

    /** Shows where this entry is; it is in the list. */
    void point(EntryId entry) {
        if (component(entry) instanceof EntryItem item) {
            item.point();
        }
    }

    private @Nullable Component component(EntryId entry) {
        var row = rows.get(entry);
        return row == null ? null : row.component();
    }
}
