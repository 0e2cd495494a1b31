package app.evergreen.mail.ui;

import app.evergreen.base.ui.Dates;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.mail.MailDirection;
import app.evergreen.mail.MailStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How mail fares, in words: what waits, when it last worked each way, what did not arrive and why. */
final class MailFare extends Div {

    private final boolean hasServer;
    private final boolean hasMailbox;
    private final transient ZoneId zone;

    MailFare(boolean hasServer, boolean hasMailbox, ZoneId zone) {
        this.hasServer = hasServer;
        this.hasMailbox = hasMailbox;
        this.zone = zone;
        addClassName("mail-fare");
    }

    void show(MailStatus status) {
        removeAll();
        if (!hasServer) {
            add(warning(Messages.text("mail.no-server", status.waiting())));
        }
        if (!hasMailbox) {
            add(warning(Messages.text("mail.no-mailbox")));
        }
        for (var direction : MailDirection.values()) {
            status.way(direction).flatMap(way -> failing(direction, way)).ifPresent(words -> add(warning(words)));
        }
        add(facts(status));
        if (!status.failed().isEmpty()) {
            add(new H2(Messages.text("mail.failed")), failed(status.failed()));
        }
    }

    private Optional<String> failing(MailDirection direction, MailStatus.Way way) {
        return way.failingSince().map(since -> Messages.text("mail.failing." + direction, moment(since), way.error()));
    }

    private static Component warning(String words) {
        var line = new Paragraph(new Icon("warn").small(), new Span(words));
        line.addClassName("mail-warning");
        return line;
    }

    private Component facts(MailStatus status) {
        var facts = new DescriptionList();
        fact(facts, "mail.last.OUT", last(status.way(MailDirection.OUT)));
        fact(facts, "mail.last.IN", last(status.way(MailDirection.IN)));
        fact(facts, "mail.waiting", String.valueOf(status.waiting()));
        return facts;
    }

    private static void fact(DescriptionList facts, String key, String words) {
        facts.add(new DescriptionList.Term(Messages.text(key)), new DescriptionList.Description(words));
    }

    private String last(Optional<MailStatus.Way> way) {
        return way.flatMap(MailStatus.Way::lastSuccess).map(this::moment).orElseGet(() -> Messages.text("mail.never"));
    }

    private Component failed(List<MailStatus.Failed> failed) {
        var list = new UnorderedList();
        failed.forEach(mail -> list.add(new ListItem(
                about(mail),
                new Span(Messages.text("mail.failed.for", mail.address(), moment(mail.at()))),
                new Span(Messages.text(mail.why())))));
        return list;
    }

    private static Component about(MailStatus.Failed mail) {
        if (mail.href().isEmpty()) {
            return new Span(mail.title());
        }
        var link = new Anchor(mail.href().get(), mail.title());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private String moment(Instant at) {
        return Messages.text("mail.moment", Dates.day(LocalDate.ofInstant(at, zone)), Dates.time(at, zone));
    }
}
