package app.evergreen.thread.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.thread.EntryKind;
import app.evergreen.thread.ThreadEntry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** One entry: who, what, when, and the fields changed. */
final class EntryItem extends ListItem {

    private static final Map<String, String> ICONS = Map.of(
            "thread.event.moved", "move",
            "thread.event.undone", "undo",
            "thread.event.created", "plus",
            "thread.event.created-from-lead", "funnel",
            "thread.event.taken", "user",
            "thread.event.lead-unwon", "funnel",
            "thread.event.partners-merged", "people");

    EntryItem(ThreadEntry entry, String time) {
        addClassName("e");
        var body = new Div(headline(entry, time));
        if (!entry.changes().isEmpty()) {
            body.add(new Changes(entry.changes()));
        }
        add(new Component[] {mark(entry), body});
    }

    private static Component mark(ThreadEntry entry) {
        var otherwise = entry.kind() == EntryKind.TRACKED ? "pencil" : "clock";
        var mark = new Span(new Span(new Icon(ICONS.getOrDefault(entry.event(), otherwise))));
        mark.addClassName("mark");
        return mark;
    }

    private static Component headline(ThreadEntry entry, String time) {
        var line = new Div();
        line.addClassName("by");
        if (entry.author().isPresent()) {
            line.add(new HtmlContainer("b", new HtmlContainer("bdi", new Span(entry.authorName()))));
        }
        var what = new Span(Messages.text(entry.event(), entry.arguments().toArray()));
        what.addClassName("kind");
        var when = new HtmlContainer("time", new Span(time));
        when.getElement().setAttribute("datetime", entry.at().toString());
        line.add(new Component[] {what, when});
        return line;
    }
}
