package app.evergreen.crm.ui;

import app.evergreen.base.SearchTerms;
import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Readings;
import app.evergreen.base.ui.board.KanbanBoard;
import app.evergreen.base.ui.board.Options;
import app.evergreen.crm.CrmStageId;
import app.evergreen.crm.LeadId;
import app.evergreen.realtime.Change;
import app.evergreen.realtime.Topic;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The live pipeline of leads (R6.1): a column a lead stage. What is searched for is in the address. */
@Route("crm")
@Menu(title = "crm.pipeline", icon = "funnel", order = 20)
@RolesAllowed(Rights.READ)
class PipelineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ADDRESS = "crm";
    private static final String TEXT = "q";

    private final transient PipelinePicture.Camera camera;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;
    private final PipelineToolbar toolbar = new PipelineToolbar(this::search);
    private final KanbanBoard kanban;
    private final transient Set<CrmStageId> folded = new HashSet<>();
    private final transient Readings<PipelinePicture> readings;
    private final transient Set<LeadId> kept = ConcurrentHashMap.newKeySet();
    private transient volatile SearchTerms terms = SearchTerms.of("");

    PipelineView(
            PipelinePicture.Camera camera,
            PipelineCommands.Services services,
            CurrentUser currentUser,
            Clock clock,
            Live live) {
        this.camera = camera;
        this.currentUser = currentUser;
        this.clock = clock;
        kanban = mayWrite() ? new KanbanBoard("crm.el.") : new KanbanBoard("crm.el.", "crm.look.");
        new PipelineCommands(kanban, services, kept::add).listen();
        kanban.onReady(this::readAgain);
        kanban.onOpen(opened -> UI.getCurrent().navigate(LeadView.address(new LeadId(opened.card()))));
        kanban.onMore(asked -> more(
                new CrmStageId(asked.lane()), Optional.ofNullable(asked.after()).map(LeadId::new)));
        kanban.onFold(fold -> fold(new CrmStageId(fold.lane()), fold.folded()));
        if (mayWrite()) {
            toolbar.offerNew(this::openQuickCreate);
        }
        addClassName("page-board");
        add(new Component[] {toolbar, kanban});
        readings = live.followEach(
                this, Set.of(Topic.LEAD, Topic.CRM_STAGE, Topic.USER), change -> true, this::read, this::show);
    }

    private boolean mayWrite() {
        return currentUser.may(Rights.WRITE_LEADS);
    }

    /** Folded columns stay so while the window shows the pipeline. */
    private void fold(CrmStageId stage, boolean nowFolded) {
        if (nowFolded) {
            folded.add(stage);
        } else {
            folded.remove(stage);
        }
    }

    private void openQuickCreate() {
        camera.firstStage().ifPresent(stage -> kanban.openQuickCreate(stage.value()));
    }

    private PipelinePicture read(Change change) {
        return change.everything() || change.topic() != Topic.LEAD
                ? camera.whole(terms)
                : camera.part(terms, change.ids().stream().map(LeadId::new).collect(Collectors.toSet()));
    }

    private void show(PipelinePicture picture) {
        switch (picture) {
            case PipelinePicture.Whole whole -> kanban.show(PipelineCards.snapshot(whole, folded, options()));
            case PipelinePicture.Part part ->
                kanban.patch(PipelineCards.patch(part, card -> card.matches() || kept.contains(card.id())));
        }
        toolbar.count(picture.lanes());
    }

    private Options options() {
        var user = currentUser.get();
        return new Options(
                user.id().value(),
                LocalDate.ofInstant(clock.instant(), user.zone()).toString(),
                Messages.locale().toLanguageTag(),
                new Options.May(mayWrite(), false, false, false, false, mayWrite()),
                !terms.terms().isEmpty(),
                user.singleKeyShortcuts());
    }

    private void more(CrmStageId stage, Optional<LeadId> below) {
        var cards = camera.page(terms, stage, below);
        var page = cards.stream()
                .limit(PipelinePicture.Camera.PAGE)
                .map(PipelineCards::card)
                .toList();
        kanban.page(stage.value(), page, cards.size() > page.size());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var text = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TEXT)
                .orElse("");
        toolbar.search(cut(text));
        wear(cut(text));
        toolbar.count(camera.lanes(terms));
    }

    private static String cut(String text) {
        return text.length() > PipelineToolbar.LONGEST_SEARCH
                ? text.substring(0, PipelineToolbar.LONGEST_SEARCH)
                : text;
    }

    /** A card that one has just made stays in sight until the search changes (R5.7). */
    private void wear(String text) {
        terms = SearchTerms.of(text);
        kept.clear();
    }

    private void search(String text) {
        wear(cut(text));
        var parameters = text.isBlank() ? QueryParameters.empty() : QueryParameters.of(TEXT, text);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ADDRESS, parameters));
        readAgain();
    }

    private void readAgain() {
        readings.show(() -> camera.whole(terms));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.page.title", Messages.text("crm.pipeline"));
    }
}
