package app.evergreen.partner.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.partner.PartnerFilter;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerKind;
import app.evergreen.partner.PartnerLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The list itself: a line is opened by a click or by Enter, its name is a link that opens in another tab too. */
class PartnerGrid extends Grid<PartnerLine> {

    private static final String OPEN_BY_ENTER = """
            this.addEventListener('keydown', event => {
              if (event.key === 'Enter' && !this.hasAttribute('interacting')) {
                const line = event.composedPath().find(part => part.localName === 'tr');
                const link = line && [...line.children].flatMap(cell => [...cell.querySelector('slot').assignedElements()])
                  .map(content => content.querySelector('a.partner-name')).find(Boolean);
                if (link) { event.preventDefault(); event.stopPropagation(); link.click(); }
              }
            }, true);""";

    PartnerGrid(PartnerLines lines) {
        super(PartnerLine.class, false);
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("partners-grid");
        getElement().setAttribute("aria-label", Messages.text("partner.partners"));
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(PartnerGrid::name)
                .setHeader(Messages.text("partner.field.name"))
                .setFlexGrow(3);
        addColumn(line -> Messages.text("partner.kind." + line.kind()))
                .setHeader(Messages.text("partner.field.kind"))
                .setFlexGrow(0)
                .setWidth("110px");
        addColumn(line -> shown(line.company()))
                .setHeader(Messages.text("partner.field.company"))
                .setFlexGrow(2);
        addColumn(line -> shown(line.email()))
                .setHeader(Messages.text("partner.field.email"))
                .setFlexGrow(2);
        addComponentColumn(PartnerGrid::phone)
                .setHeader(Messages.text("partner.field.phone"))
                .setFlexGrow(1);
        addItemClickListener(click -> open(click.getItem().id()));
        getElement().executeJs(OPEN_BY_ENTER);
        setDataProvider(lines);
        setSizeFull();
    }

    private static String shown(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Component name(PartnerLine line) {
        var name = new Span(line.name());
        name.getElement().setAttribute("dir", "auto");
        var link = new Anchor(PartnerView.address(line.id()));
        link.add(new Icon(line.kind() == PartnerKind.COMPANY ? "team" : "user"), name);
        link.addClassName("partner-name");
        return link;
    }

    private static Component phone(PartnerLine line) {
        var phone = new Span(shown(line.phone()));
        phone.addClassName("num");
        phone.getElement().setAttribute("dir", "ltr");
        return phone;
    }

    private static void open(PartnerId partner) {
        UI.getCurrent().navigate(PartnerView.address(partner));
    }

    /** Says in an empty list what there could be, or that nothing matches. */
    void sayWhyEmpty(PartnerFilter filter) {
        var why = !filter.text().isBlank() ? "none-found" : filter.archived() ? "none-archived" : "none";
        var empty = new Div(
                new H2(Messages.text("partner." + why)), new Paragraph(Messages.text("partner." + why + ".hint")));
        empty.addClassName("partners-empty");
        setEmptyStateComponent(empty);
    }
}
