package app.evergreen.settings.ui;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.Messages;
import app.evergreen.realtime.Topic;
import app.evergreen.security.CurrentUser;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** The navigation of Settings: each page's name with how many things it holds, and only the pages that the user may see. */
@Component
@RequiredArgsConstructor
public class SettingsNavigation {

    private final List<SettingsPage> pages;
    private final CurrentUser currentUser;
    private final Live live;

    /** The address of the first page that the current user may see, if any. */
    Optional<String> first() {
        return visible().stream().findFirst().map(SettingsPage::route);
    }

    private List<SettingsPage> visible() {
        return pages.stream()
                .filter(page -> currentUser.may(page.right()))
                .sorted(Comparator.comparingInt(SettingsPage::order))
                .toList();
    }

    /** The navigation as it looks on the page with this title; counts follow what others change. */
    Nav current(String titleKey) {
        var visible = visible();
        var nav = new Nav(new Paragraph(Messages.text("settings.title")));
        nav.addClassName("sub-nav");
        nav.getElement().setAttribute("aria-label", Messages.text("settings.title"));
        var counts = new LinkedHashMap<SettingsPage, Span>();
        for (var page : visible) {
            var count = new Span(page.shownCount());
            counts.put(page, count);
            nav.add(link(page, count, page.titleKey().equals(titleKey)));
        }
        live.follow(nav, topics(visible), change -> true, () -> read(visible), now -> show(counts, now));
        return nav;
    }

    private static Anchor link(SettingsPage page, Span count, boolean current) {
        var link = new Anchor(page.route(), new Span(Messages.text(page.titleKey())), count);
        link.getElement().setAttribute("router-link", true);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static Set<Topic> topics(List<SettingsPage> pages) {
        return pages.stream().flatMap(page -> page.topics().stream()).collect(toSet());
    }

    private static Map<SettingsPage, String> read(List<SettingsPage> pages) {
        return pages.stream().collect(toMap(page -> page, SettingsPage::shownCount));
    }

    private static void show(Map<SettingsPage, Span> counts, Map<SettingsPage, String> now) {
        counts.forEach((page, count) -> count.setText(now.getOrDefault(page, "")));
    }
}
