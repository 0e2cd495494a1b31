package app.evergreen.thread.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.thread.EntryKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Chooses what is written: a note, at first, or a message. */
final class ComposerTabs extends Div {

    private static final String ARROWS = "event.key === 'ArrowLeft' || event.key === 'ArrowRight'";

    private final transient Runnable onChange;
    private final NativeButton note = tab(EntryKind.NOTE, "lock", "thread.compose.note");
    private final NativeButton message = tab(EntryKind.MESSAGE, "mail", "thread.compose.message");
    private EntryKind chosen = EntryKind.NOTE;

    ComposerTabs(Runnable onChange) {
        this.onChange = onChange;
        addClassName("tabs");
        getElement().setAttribute("role", "tablist").setAttribute("aria-label", Messages.text("thread.compose"));
        getElement().addEventListener("keydown", pressed -> walk()).setFilter(ARROWS);
        add(note, message);
        show();
    }

    private NativeButton tab(EntryKind kind, String icon, String key) {
        var tab = new NativeButton("", pressed -> choose(kind));
        tab.add(new Icon(icon).small(), new Span(Messages.text(key)));
        tab.getElement().setAttribute("role", "tab");
        return tab;
    }

    private void walk() {
        choose(chosen == EntryKind.NOTE ? EntryKind.MESSAGE : EntryKind.NOTE);
        (chosen == EntryKind.NOTE ? note : message).focus();
    }

    EntryKind chosen() {
        return chosen;
    }

    void choose(EntryKind kind) {
        chosen = kind;
        show();
        onChange.run();
    }

    private void show() {
        show(note, chosen == EntryKind.NOTE);
        show(message, chosen == EntryKind.MESSAGE);
    }

    private static void show(NativeButton tab, boolean selected) {
        tab.getElement().setAttribute("aria-selected", String.valueOf(selected));
        tab.setTabIndex(selected ? 0 : -1);
    }
}
