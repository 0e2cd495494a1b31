package app.evergreen.crm.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What else can be done with a lead. */
final class LeadMenu extends MenuBar {

    LeadMenu(Runnable onMove, Runnable onDelete) {
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        var more = addItem(new Icon("dots"));
        more.setAriaLabel(Messages.text("crm.more"));
        more.getSubMenu().addItem(Messages.text("crm.move"), chosen -> onMove.run());
        more.getSubMenu().addItem(Messages.text("crm.delete"), chosen -> onDelete.run());
    }
}
