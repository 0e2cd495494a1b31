package app.evergreen.thread.ui;

import app.evergreen.base.ui.Avatar;
import app.evergreen.base.ui.Icon;
import app.evergreen.thread.EntryKind;
import app.evergreen.thread.ThreadEntry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** One entry: who, what, when, and what was written or changed. */
final class EntryItem extends ListItem {

    private static final Map<String, String> ICONS = Map.of(
            "thread.event.moved", "move",
            "thread.event.undone", "undo",
            "thread.event.created", "plus",
            "thread.event.created-from-lead", "funnel",
            "thread.event.taken", "user",
            "thread.event.lead-unwon", "funnel",
            "thread.event.partners-merged", "people",
            "thread.event.activity-done", "check",
            "thread.event.activity-done-with", "check",
            "thread.event.activity-cancelled", "x");

    EntryItem(ThreadEntry entry, EntryContext context) {
        addClassName("e");
        setId("entry-" + entry.id().value());
        var body = new Div();
        if (entry.writing().isPresent()) {
            var written = new Written(entry, entry.writing().get(), context);
            body.add(new Headline(entry, context, written), written);
        } else {
            body.add(new Headline(entry, context, null));
        }
        if (!entry.changes().isEmpty()) {
            body.add(new Changes(entry.changes()));
        }
        add(new Component[] {mark(entry), body});
    }

    private static Component mark(ThreadEntry entry) {
        if (entry.writing().isPresent() && entry.author().isPresent()) {
            return new Avatar(entry.author().get().value(), entry.authorName())
                    .medium()
                    .decorative();
        }
        if (entry.outside().isPresent()) {
            return mark("mail");
        }
        var otherwise = entry.kind() == EntryKind.TRACKED ? "pencil" : "clock";
        return mark(ICONS.getOrDefault(entry.event(), otherwise));
    }

    private static Component mark(String icon) {
        var mark = new Span(new Span(new Icon(icon)));
        mark.addClassName("mark");
        return mark;
    }

    /** Shows the reader that this is the entry they came for. */
    void point() {
        addClassName("lit");
        getElement().setAttribute("tabindex", "-1").executeJs("""
                        this.scrollIntoView({ block: 'center' });
                        this.focus({ preventScroll: true })
                        """);
    }
}
