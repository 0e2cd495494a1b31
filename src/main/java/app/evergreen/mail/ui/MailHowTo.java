package app.evergreen.mail.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.mail.MailSettings;
import app.evergreen.mail.inbound.InboundSettings;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** What whoever runs Evergreen sets in its environment, and what is set. Of passwords it says only whether they are there. */
final class MailHowTo extends Div {

    MailHowTo(MailSettings out, InboundSettings in) {
        addClassName("mail-how-to");
        var lead = new Paragraph(Messages.text("mail.set.lead"));
        lead.addClassName("sheet-hint");
        add(new H2(Messages.text("mail.set")), lead);
        add(new H3(Messages.text("mail.set.OUT")), toSend(out));
        add(new H3(Messages.text("mail.set.IN")), toPickUp(in));
    }

    private static DescriptionList toSend(MailSettings settings) {
        var names = new DescriptionList();
        name(names, "HOST", settings.host());
        name(names, "PORT", String.valueOf(settings.port()));
        name(names, "SECURITY", word(settings.security()));
        name(names, "USER", settings.user());
        name(names, "PASSWORD", there(settings.hasPassword()));
        name(names, "FROM", settings.from());
        name(names, "REPLY_ADDRESS", settings.replyAddress());
        name(names, "PUBLIC_URL", settings.publicUrl());
        return names;
    }

    private static DescriptionList toPickUp(InboundSettings settings) {
        var names = new DescriptionList();
        name(names, "INBOUND_HOST", settings.host());
        name(names, "INBOUND_PORT", String.valueOf(settings.port()));
        name(names, "INBOUND_SECURITY", word(settings.security()));
        name(names, "INBOUND_USER", settings.user());
        name(names, "INBOUND_PASSWORD", there(settings.hasPassword()));
        name(names, "INBOUND_FOLDER", settings.folder());
        return names;
    }

    private static void name(DescriptionList names, String name, String value) {
        var meaning = new Span(Messages.text("mail.set." + name));
        meaning.addClassName("muted");
        names.add(
                new DescriptionList.Term(new HtmlContainer("code", new Span("EVERGREEN_MAIL_" + name))),
                new DescriptionList.Description(
                        new Span(value.isEmpty() ? Messages.text("mail.set.missing") : value), meaning));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String there(boolean password) {
        return password ? Messages.text("mail.set.there") : "";
    }
}
