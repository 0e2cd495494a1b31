package app.evergreen.shell;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;

@Layout
@AnonymousAllowed
class MainLayout extends AppLayout {

    MainLayout() {
        var rail = new SideNav();
        rail.getElement().setAttribute("aria-label", Messages.text("shell.navigation"));
        MenuConfiguration.getMenuEntries()
                .forEach(page -> rail.addItem(new SideNavItem(Messages.text(page.title()), page.path())));
        addToDrawer(rail);
    }
}
