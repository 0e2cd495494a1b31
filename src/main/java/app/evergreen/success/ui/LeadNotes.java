package app.evergreen.success.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.success.RecordPage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What sales wrote about the lead: to be read here, and edited with the lead only (R6.5). */
final class LeadNotes extends Section {

    private final Span notes = new Span();

    LeadNotes() {
        addClassName("sec");
        var readOnly = new Span(new Icon("lock").small(), new Span(Messages.text("record.notes.read-only")));
        readOnly.addClassName("sec-note");
        var quote = new HtmlContainer("blockquote", notes);
        quote.addClassName("quote");
        quote.getElement().setAttribute("dir", "auto");
        add(new Component[] {new Header(new H2(Messages.text("record.notes")), readOnly), quote});
    }

    void show(RecordPage page) {
        var text = page.lead().map(RecordPage.Lead::notes).orElse("");
        notes.setText(text);
        setVisible(!text.isBlank());
    }
}
