package app.evergreen.success.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.success.Source;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Says where a read-only field's value comes from; a link to it for those who may edit it there (R3.1). */
final class SourceHint extends Span {

    private SourceHint(Component where) {
        addClassName("src");
        add(new Component[] {new Icon("from").pointing(), new Span(Messages.text("record.from")), where});
    }

    /** The hint for a source; nothing for a field that is filled by hand. */
    static Optional<Component> of(Source source, Editing editing) {
        return switch (source) {
            case Source.None() -> Optional.empty();
            case Source.FromLead(var lead, var _) ->
                Optional.of(new SourceHint(
                        place(Messages.text("record.from.lead"), "leads/" + lead.value(), editing.leads())));
            case Source.FromPartner(var partner, var name) ->
                Optional.of(new SourceHint(place(name, "partners/" + partner.value(), editing.partners())));
        };
    }

    private static Component place(String name, String href, boolean linked) {
        var words = new HtmlContainer("bdi", new Span(name));
        return linked ? new Anchor(href, words) : words;
    }
}
