package app.evergreen.partner.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.Messages;
import app.evergreen.partner.PartnerFilter;
import app.evergreen.partner.PartnerQuery;
import app.evergreen.realtime.Topic;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Set;

@Route("partners")
@Menu(title = "partner.partners", icon = "people", order = 30)
@RolesAllowed(Rights.READ)
class PartnersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ADDRESS = "partners";
    private static final String TEXT = "q";
    private static final String ARCHIVED = "archived";

    private final PartnerLines lines;
    private final PartnerGrid grid;
    private final Span count = new Span();
    private final TextField search = new TextField();
    private final Checkbox archived = new Checkbox(Messages.text("partner.archived"));

    PartnersView(PartnerQuery partners, Live live, CurrentUser currentUser) {
        lines = new PartnerLines(partners);
        grid = new PartnerGrid(lines);
        addClassName("partners");
        add(toolbar(currentUser.may(Rights.WRITE_PARTNERS)), grid);
        lines.addDataProviderListener(changed -> showCount());
        live.follow(this, Set.of(Topic.PARTNER), change -> true, lines::read, lines::show);
    }

    private Div toolbar(boolean mayMake) {
        count.addClassName("partners-count");
        search.setPlaceholder(Messages.text("partner.search"));
        search.setAriaLabel(Messages.text("partner.search"));
        search.setPrefixComponent(new Icon("search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(PartnerFilter.TEXT_LENGTH);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filterByHand(change.isFromClient()));
        archived.addValueChangeListener(change -> filterByHand(change.isFromClient()));
        var space = new Span();
        space.addClassName("grow");
        var toolbar = new Div(new H1(Messages.text("partner.partners")), count, search, archived, space);
        toolbar.addClassName("partners-bar");
        if (mayMake) {
            toolbar.add(newButton());
        }
        return toolbar;
    }

    private static Button newButton() {
        var button = new Button(
                Messages.text("partner.new"),
                new Icon("plus"),
                pressed -> UI.getCurrent().navigate(PartnerView.NEW));
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        return button;
    }

    private void filterByHand(boolean byHand) {
        if (byHand) {
            filter();
            UI.getCurrent().getPage().getHistory().replaceState(null, address());
        }
    }

    private void filter() {
        var filter = new PartnerFilter(search.getValue(), archived.getValue());
        grid.sayWhyEmpty(filter);
        lines.filter(filter);
    }

    private Location address() {
        var parameters = new LinkedHashMap<String, String>();
        if (!search.isEmpty()) {
            parameters.put(TEXT, search.getValue());
        }
        if (archived.getValue()) {
            parameters.put(ARCHIVED, "true");
        }
        return new Location(ADDRESS, QueryParameters.simple(parameters));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        search.setValue(parameters.getSingleParameter(TEXT).orElse(""));
        archived.setValue(parameters.getSingleParameter(ARCHIVED).isPresent());
        filter();
    }

    private void showCount() {
        count.setText(Messages.text("partner.count", lines.count()));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.page.title", Messages.text("partner.partners"));
    }
}
