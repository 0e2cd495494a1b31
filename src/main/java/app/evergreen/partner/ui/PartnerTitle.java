package app.evergreen.partner.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.partner.PartnerPage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The headline of a partner's page: the name, and whether the partner is archived. */
final class PartnerTitle extends Div {

    private final H1 name = new H1();
    private final Span archived = new Span(Messages.text("partner.archived"));

    PartnerTitle() {
        addClassName("partner-title");
        archived.addClassName("badge");
        add(name, archived);
    }

    void showNew() {
        name.setText(Messages.text("partner.new.title"));
        archived.setVisible(false);
    }

    void show(PartnerPage page) {
        name.setText(page.values().name());
        archived.setVisible(page.archived());
    }

    /** The headline as a text. */
    String words() {
        return name.getText();
    }
}
