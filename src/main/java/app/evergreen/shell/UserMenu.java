package app.evergreen.shell;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.security.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The user's own things: profile, shortcuts, log out. */
class UserMenu extends MenuBar {

    UserMenu(SignedIn user, AuthenticationContext authentication) {
        addClassName("user");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        var name = new Span(user.displayName());
        name.addClassName("user-name");
        var avatar = new Avatar(user.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var top = addItem(new Span(avatar, name, new Icon("down").small()));
        top.setAriaLabel(Messages.text("shell.user", user.displayName()));
        var items = top.getSubMenu();
        items.addItem(
                Messages.text("shell.user.profile"), chosen -> UI.getCurrent().navigate("profile"));
        items.addItem(Messages.text("shell.user.shortcuts"), chosen -> new ShortcutsDialog().open());
        items.addItem(Messages.text("shell.user.log-out"), chosen -> authentication.logout());
    }
}
