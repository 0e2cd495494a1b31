package app.evergreen.partner.ui;

import app.evergreen.base.ui.LeaveQuestion;
import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Readings;
import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerKind;
import app.evergreen.partner.PartnerQuery;
import app.evergreen.realtime.Change;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Route("partners/:id")
@RolesAllowed(Rights.READ)
class PartnerView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    static final String NEW = "partners/new";
    private static final String COMPANY = "company";

    private final transient PartnerSight.Reader reader;
    private final PartnerEditor editor;
    private final transient PartnerQuery partners;
    private final transient Readings<Optional<PartnerSight>> readings;
    private transient @Nullable PartnerId partner;

    PartnerView(PartnerSight.Reader reader, PartnerQuery partners, PartnerEditor editor, Live live) {
        this.reader = reader;
        this.partners = partners;
        this.editor = editor;
        addClassName("partner-page");
        add(editor);
        Shortcuts.addShortcutListener(this, editor::save, Key.KEY_S, KeyModifier.CONTROL)
                .listenOn(this);
        readings = live.follow(
                this,
                Set.of(Topic.PARTNER, Topic.RECORD, Topic.LEAD, Topic.STAGE, Topic.CRM_STAGE),
                this::concerns,
                this::read,
                editor::follow);
        editor.whenStored(() -> readings.show(this::read));
    }

    static String address(PartnerId partner) {
        return "partners/" + partner.value();
    }

    static String newPersonOf(PartnerId company) {
        return NEW + "?" + COMPANY + "=" + company.value();
    }

    /** Another partner matters too: it may be this one's company, one of its people, or its twin. */
    private boolean concerns(Change change) {
        return partner != null;
    }

    private Optional<PartnerSight> read() {
        return partner == null ? Optional.empty() : reader.read(partner);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        if (id.equals("new")) {
            partner = null;
            editor.showNew(newValues(event.getLocation().getQueryParameters()));
        } else {
            partner = new PartnerId(number(id));
            editor.show(read().orElseThrow(NotFoundException::new));
        }
    }

    /** A new person of a company comes with that company. */
    private Values newValues(QueryParameters parameters) {
        return parameters
                .getSingleParameter(COMPANY)
                .flatMap(id -> partners.choice(new PartnerId(number(id))))
                .filter(choice -> choice.kind() == PartnerKind.COMPANY)
                .map(choice -> new Values(PartnerDraft.person("").in(choice.id()), choice))
                .orElse(Values.NEW);
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException none) {
            throw new NotFoundException();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor.isChanged()) {
            new LeaveQuestion(event.postpone(), editor::discard).open();
        }
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.page.title", editor.title());
    }
}
