package app.evergreen.success.ui;

import app.evergreen.base.ui.Avatar;
import app.evergreen.base.ui.Messages;
import app.evergreen.thread.ThreadEntry;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Says who saved other values than those that stand here, and what to do about it (R4.5). */
final class ToldBanner extends Div {

    ToldBanner() {
        addClassName("told");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Shows how many fields differ; with none of them the banner goes. */
    void show(int fields, Optional<ThreadEntry> by) {
        removeAll();
        setVisible(fields > 0);
        if (fields > 0) {
            by.flatMap(ThreadEntry::author)
                    .ifPresent(author -> add(new Avatar(author.value(), by.get().authorName()).decorative()));
            var who = by.map(ThreadEntry::authorName)
                    .filter(name -> !name.isBlank())
                    .orElseGet(() -> Messages.text("record.clash.somebody"));
            add(new Span(Messages.text("record.clash.banner", who, fields)));
        }
    }
}
