package app.evergreen.mail.ui;

import app.evergreen.base.ui.HouseBanner;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.Messages;
import app.evergreen.mail.MailDirection;
import app.evergreen.mail.MailStatus;
import app.evergreen.mail.MailStatusQuery;
import app.evergreen.realtime.Topic;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;

/** Tells managers on every page that mail has been failing for an hour, from then on until it works again. */
@org.springframework.stereotype.Component
@RequiredArgsConstructor
class MailBanner implements HouseBanner {

    private final MailStatusQuery status;
    private final CurrentUser currentUser;
    private final Live live;

    @Override
    public Optional<Component> component() {
        if (!currentUser.may(Rights.CONFIGURE)) {
            return Optional.empty();
        }
        var banner = new Div();
        banner.addClassName("house-banner");
        banner.getElement().setAttribute("role", "status");
        show(banner, Map.of());
        var readings =
                live.follow(banner, Set.of(Topic.MAIL), change -> true, status::alarms, alarms -> show(banner, alarms));
        // registered after the following, which has begun then: no change falls between the two
        banner.addAttachListener(attached -> readings.show(status::alarms));
        return Optional.of(banner);
    }

    private static void show(Div banner, Map<MailDirection, MailStatus.Way> alarms) {
        banner.removeAll();
        banner.getElement().setAttribute("hidden", alarms.isEmpty());
        for (var direction : MailDirection.values()) {
            if (alarms.containsKey(direction)) {
                banner.add(new Icon("warn").small(), new Span(Messages.text("mail.alarm." + direction)));
            }
        }
        if (!alarms.isEmpty()) {
            banner.add(link());
        }
    }

    private static Anchor link() {
        var link = new Anchor("settings/mail", Messages.text("mail.alarm.look"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
