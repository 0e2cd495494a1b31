package app.evergreen.shell;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.Map;

/** The pages that the user may open. A page names itself by {@code @Menu}: a bundle key as title, an icon's name as icon. */
class Rail extends Nav {

    private final Map<String, Anchor> pages = new HashMap<>();

    Rail() {
        addClassName("rail");
        setAriaLabel(Messages.text("shell.navigation"));
        var home = new Anchor("board");
        home.addClassName("brand");
        home.setAriaLabel(Messages.text("shell.home"));
        home.getElement()
                .setProperty("innerHTML", "<img src=\"icons/evergreen.svg\" alt=\"\" width=\"26\" height=\"26\">");
        add(home);
        MenuConfiguration.getMenuEntries().stream()
                .filter(page -> page.icon() != null)
                .forEach(this::add);
    }

    private void add(MenuEntry page) {
        var path = page.path().startsWith("/") ? page.path().substring(1) : page.path();
        var link = new Anchor(path);
        link.addClassName("to-" + path);
        link.add(new Icon(page.icon()).large(), new Span(Messages.text(page.title())));
        pages.put(path, link);
        add(link);
    }

    /** Marks the page whose address begins with this segment as the one that is open. */
    void mark(String segment) {
        var open = segment.equals("records") || segment.isEmpty() ? "board" : segment.equals("leads") ? "crm" : segment;
        pages.forEach((path, link) -> {
            if (path.equals(open)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
