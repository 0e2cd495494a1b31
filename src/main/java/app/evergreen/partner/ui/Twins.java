package app.evergreen.partner.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.partner.PartnerChoice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** Hints at partners with the same e-mail address or number, which may be this one again. */
class Twins extends Div {

    private final PartnerActions actions;

    Twins(PartnerActions actions) {
        this.actions = actions;
        addClassName("twins");
        getElement().setAttribute("role", "status");
        clear();
    }

    void clear() {
        show(List.of());
    }

    void show(List<PartnerChoice> twins) {
        removeAll();
        setVisible(!twins.isEmpty());
        var list = new UnorderedList();
        twins.forEach(twin -> list.add(line(twin)));
        add(new Icon("warn"), new Div(new Span(Messages.text("partner.twins", twins.size())), list));
    }

    private ListItem line(PartnerChoice twin) {
        var line = new ListItem(new Anchor(PartnerView.address(twin.id()), PartnerNames.full(twin)));
        if (actions.offersMerge()) {
            var merge = new Button(Messages.text("partner.merge"), pressed -> actions.merge(Optional.of(twin)));
            merge.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            merge.setAriaLabel(Messages.text("partner.merge.with", twin.name()));
            line.add(merge);
        }
        return line;
    }
}
