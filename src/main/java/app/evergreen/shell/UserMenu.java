package app.evergreen.shell;

import app.evergreen.base.ui.Avatar;
import app.evergreen.base.ui.Messages;
import app.evergreen.security.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The user's own things: profile, shortcuts, log out. */
class UserMenu extends MenuBar {

    UserMenu(SignedIn user, AuthenticationContext authentication) {
        addClassName("user");
        addThemeVariants(MenuBarVariant.TERTIARY);
        var name = new Span(user.displayName());
        name.addClassName("user-name");
        var avatar = new Avatar(user.id().value(), user.displayName()).medium().decorative();
        var top = addItem(new Span(avatar, name));
        top.setAriaLabel(Messages.text("shell.user", user.displayName()));
        var items = top.getSubMenu();
        items.addItem(
                Messages.text("shell.user.profile"), chosen -> UI.getCurrent().navigate("profile"));
        items.addItem(Messages.text("shell.user.shortcuts"), chosen -> new ShortcutsDialog().open());
        items.addItem(Messages.text("shell.user.log-out"), chosen -> authentication.logout());
    }
}
