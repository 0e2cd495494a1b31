package app.evergreen.partner.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.partner.PartnerKind;
import app.evergreen.partner.PartnerLine;
import app.evergreen.partner.PartnerUse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who belongs to a company, and where a partner is used. */
class Relations extends Div {

    private final boolean mayAdd;

    Relations(boolean mayAdd) {
        this.mayAdd = mayAdd;
        addClassName("relations");
    }

    void clear() {
        removeAll();
    }

    void show(PartnerSight sight) {
        removeAll();
        if (sight.page().values().kind() == PartnerKind.COMPANY) {
            var people = section(
                    "partner.people",
                    sight.people().stream().map(Relations::person).toList());
            if (mayAdd) {
                var add = new Anchor(PartnerView.newPersonOf(sight.page().id()), Messages.text("partner.people.add"));
                add.addClassName("add-person");
                people.add(add);
            }
        }
        section("partner.uses", sight.uses().stream().map(Relations::use).toList());
    }

    private Section section(String key, List<ListItem> items) {
        var number = new Span(String.valueOf(items.size()));
        number.addClassNames("muted", "num");
        var section = new Section(new Header(new H2(Messages.text(key)), number));
        if (items.isEmpty()) {
            section.add(new Paragraph(Messages.text(key + ".none")));
        } else {
            section.add(new UnorderedList(items.toArray(ListItem[]::new)));
        }
        add(section);
        return section;
    }

    private static ListItem person(PartnerLine person) {
        return item(
                "user", PartnerView.address(person.id()), person.name(), person.email() == null ? "" : person.email());
    }

    private static ListItem use(PartnerUse.Use use) {
        var icon = switch (use.subject().kind()) {
            case RECORD -> "board";
            case LEAD -> "funnel";
            case PARTNER -> "people";
        };
        return item(icon, use.href(), use.title(), use.stage());
    }

    private static ListItem item(String icon, String href, String title, String detail) {
        var words = new Span(title);
        words.addClassName("cut");
        words.getElement().setAttribute("dir", "auto");
        var more = new Span(detail);
        more.addClassNames("muted", "cut");
        var link = new Anchor(href);
        link.add(new Component[] {new Icon(icon), words, more});
        return new ListItem(link);
    }
}
