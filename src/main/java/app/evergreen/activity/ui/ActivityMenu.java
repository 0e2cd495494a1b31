package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityLine;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The menu "…" of an activity. What one may not do is not in it. */
final class ActivityMenu extends MenuBar {

    private static final int DAYS_OF_WEEK = 7;

    private final MenuItem more;
    private final MenuItem edit;
    private final MenuItem cancel;
    private transient @Nullable ActivityLine line;

    ActivityMenu(Runnable onEdit, Runnable onDay, Consumer<LocalDate> onPutOff, Runnable onCancel) {
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        addClassName("act-more");
        setTabNavigation(true); // a button among the others, not a menu bar of its own
        more = addItem(new Icon("dots"));
        var items = more.getSubMenu();
        edit = items.addItem(Messages.text("activity.edit"), clicked -> onEdit.run());
        items.addItem(Messages.text("activity.tomorrow"), clicked -> onPutOff.accept(daysFromNow(1)));
        items.addItem(Messages.text("activity.next-week"), clicked -> onPutOff.accept(daysFromNow(DAYS_OF_WEEK)));
        items.addItem(Messages.text("activity.other-day"), clicked -> onDay.run());
        cancel = items.addItem(Messages.text("activity.cancel"), clicked -> onCancel.run());
    }

    /** A day counted from where the assignee is. */
    private LocalDate daysFromNow(int days) {
        if (line == null) {
            throw new IllegalStateException("This menu belongs to nothing yet");
        }
        return line.due().minusDays(line.days()).plusDays(days);
    }

    void show(ActivityLine now, boolean mayWrite, boolean mayPutOff) {
        line = now;
        more.setAriaLabel(Messages.text("activity.more", now.words()));
        edit.setVisible(mayWrite);
        cancel.setVisible(mayWrite);
        setVisible(mayPutOff);
    }
}
