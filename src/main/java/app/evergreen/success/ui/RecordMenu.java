package app.evergreen.success.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.stage.StageOutcome;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** The menu "…": what one does to a record more rarely (R7.2). What a role may not do is not in it. */
final class RecordMenu extends MenuBar {

    private final Editing editing;
    private final MenuItem reopen;

    RecordMenu(Editing editing, Runnable onMove, Runnable onReopen, Runnable onDelete) {
        this.editing = editing;
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("more");
        setTabNavigation(true); // a button among the others, not a menu bar of its own
        var more = addItem(new Icon("dots"));
        more.setAriaLabel(Messages.text("record.more"));
        var items = more.getSubMenu();
        items.addItem(Messages.text("record.move"), clicked -> onMove.run()).setVisible(editing.write());
        reopen = items.addItem(Messages.text("record.reopen"), clicked -> onReopen.run());
        items.addItem(Messages.text("record.delete"), clicked -> onDelete.run()).setVisible(editing.manage());
        setVisible(editing.write());
    }

    void show(StageOutcome outcome) {
        reopen.setVisible(editing.write() && outcome.closed());
    }
}
