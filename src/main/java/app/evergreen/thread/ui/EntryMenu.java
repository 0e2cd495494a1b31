package app.evergreen.thread.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.thread.ThreadEntry;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What authors can do with their own entry. */
final class EntryMenu extends MenuBar {

    EntryMenu(ThreadEntry entry, EntryContext context, Written written) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassNames("more", "entry-menu");
        setTabNavigation(true); // a button among the others, not a menu bar of its own
        var more = addItem(new Icon("dots"));
        more.setAriaLabel(Messages.text(
                "thread.entry.more", entry.authorName(), context.calendar().moment(entry.at())));
        var items = more.getSubMenu();
        items.addItem(Messages.text("thread.entry.edit"), clicked -> written.edit());
        items.addItem(Messages.text("thread.entry.delete"), clicked -> written.askToDelete());
    }
}
