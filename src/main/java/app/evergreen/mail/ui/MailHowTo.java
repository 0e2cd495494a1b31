package app.evergreen.mail.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.mail.MailSettings;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** What whoever runs Evergreen sets in its environment, and what is set. Of the password it says only whether it is there. */
final class MailHowTo extends Div {

    private final DescriptionList names = new DescriptionList();

    MailHowTo(MailSettings settings) {
        addClassName("mail-how-to");
        name("HOST", settings.host());
        name("PORT", String.valueOf(settings.port()));
        name("SECURITY", settings.security().name().toLowerCase(Locale.ROOT));
        name("USER", settings.user());
        name("PASSWORD", settings.hasPassword() ? Messages.text("mail.set.there") : "");
        name("FROM", settings.from());
        name("REPLY_ADDRESS", settings.replyAddress());
        name("PUBLIC_URL", settings.publicUrl());
        var lead = new Paragraph(Messages.text("mail.set.lead"));
        lead.addClassName("sheet-hint");
        add(new H2(Messages.text("mail.set")), lead, names);
    }

    private void name(String name, String value) {
        var meaning = new Span(Messages.text("mail.set." + name));
        meaning.addClassName("muted");
        names.add(
                new DescriptionList.Term(new HtmlContainer("code", new Span("EVERGREEN_MAIL_" + name))),
                new DescriptionList.Description(
                        new Span(value.isEmpty() ? Messages.text("mail.set.missing") : value), meaning));
    }
}
