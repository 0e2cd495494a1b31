package app.evergreen.thread.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.thread.EntryKind;
import app.evergreen.thread.OutsideSender;
import app.evergreen.thread.ThreadEntry;
import app.evergreen.thread.Writing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** An entry's first line: who did what, and when. */
final class Headline extends Div {

    /**
     * The line.
     *
     * @param written what its author may change; nothing where nobody wrote
     */
    Headline(ThreadEntry entry, EntryContext context, @Nullable Written written) {
        addClassName("by");
        if (entry.author().isPresent() || entry.outside().isPresent()) {
            add(new HtmlContainer("b", new HtmlContainer("bdi", new Span(entry.authorName()))));
        }
        add(what(entry));
        entry.outside().ifPresent(outside -> tell(outside.sender()));
        if (entry.writing().flatMap(Writing::editedAt).isPresent()) {
            small(Messages.text("thread.entry.edited"));
        }
        if (context.foreign(entry)) {
            small(Messages.text("thread.entry.from-lead"));
        }
        add(new Component[] {new When(entry, context)});
        if (written != null && context.editable(entry)) {
            add(new Component[] {new EntryMenu(entry, context, written)});
        }
    }

    private void tell(OutsideSender sender) {
        if (sender.automatic()) {
            small(Messages.text("thread.outside.automatic"));
        }
    }

    private void small(String words) {
        var mark = new Span(words);
        mark.addClassName("entry-mark");
        add(mark);
    }

    private static String words(ThreadEntry entry) {
        if (entry.outside().isPresent()) {
            return "thread.entry.outside";
        }
        return entry.kind() == EntryKind.NOTE ? "thread.entry.note" : "thread.entry.message";
    }

    private static Component what(ThreadEntry entry) {
        var kind = new Span();
        kind.addClassName("kind");
        switch (entry.kind()) {
            case NOTE, MESSAGE -> {
                var note = entry.kind() == EntryKind.NOTE;
                kind.getElement().getClassList().set("k-note", note);
                kind.add(new Icon(note ? "lock" : "mail").small());
                kind.add(new Span(Messages.text(words(entry))));
            }
            case TRACKED, SYSTEM ->
                kind.setText(Messages.text(entry.event(), entry.arguments().toArray()));
        }
        return kind;
    }
}
