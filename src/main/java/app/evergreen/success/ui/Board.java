package app.evergreen.success.ui;

import app.evergreen.activity.ActivityState;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.board.EncodedPatch;
import app.evergreen.base.ui.board.KanbanBoard;
import app.evergreen.base.ui.board.Patch;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import app.evergreen.stage.StageId;
import app.evergreen.success.BoardFilter;
import app.evergreen.success.BoardPreferences;
import app.evergreen.success.BoardViewer;
import app.evergreen.success.CardRow;
import app.evergreen.success.RecordId;
import app.evergreen.success.StageTally;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The live board (R5): what it shows, whose filter it wears, and whom it listens to. Commands are in {@link BoardCommands}. */
@Route("board")
@Menu(title = "board.page", order = 1, icon = "board")
@RolesAllowed(Rights.READ)
class Board extends Div implements BeforeEnterObserver, HasDynamicTitle, LiveBoard.Canvas {

    private final BoardReading reading;
    private final BoardPreferences preferences;
    private final CurrentUser currentUser;
    private final Clock clock;

    private final KanbanBoard kanban = new KanbanBoard();
    private final BoardToolbar toolbar = new BoardToolbar(this::wear);
    private final AttentionLine attention = new AttentionLine(this::wear);
    private final LiveBoard live;
    private BoardFilter filter = BoardFilter.ALL;

    Board(
            BoardReading reading,
            BoardPreferences preferences,
            BoardCommands.Services services,
            CurrentUser currentUser,
            Clock clock) {
        this.reading = reading;
        this.preferences = preferences;
        this.currentUser = currentUser;
        this.clock = clock;
        live = new LiveBoard(this, reading.query(), reading.visibility(), new Mailbox(kanban::resync));
        new BoardCommands(kanban, services, live).listen();
        addClassName("page-board");
        add(toolbar, attention, kanban, new CardActivities(kanban, reading.panels(), live));
        listen();
        if (currentUser.may(Rights.WRITE_RECORDS)) {
            toolbar.add(newButton());
        }
    }

    private void listen() {
        kanban.onReady(this::show);
        kanban.onMore(asked -> more(
                new StageId(asked.lane()), Optional.ofNullable(asked.after()).map(RecordId::new)));
        kanban.onFold(fold -> preferences.fold(new StageId(fold.lane()), fold.folded()));
        kanban.onBar(pressed -> wear(filter.withBar(
                new StageId(pressed.lane()),
                Optional.ofNullable(pressed.only()).map(part -> ActivityState.valueOf(part.name())))));
        kanban.onMessages(
                asked -> UI.getCurrent().navigate("records/" + asked.card(), QueryParameters.of("compose", "message")));
        kanban.onOpen(opened -> UI.getCurrent().navigate("records/" + opened.card()));
    }

    private Button newButton() {
        var button = new Button(
                Messages.text("board.new"),
                new Icon("plus"),
                pressed -> reading.stages().all().stream()
                        .filter(stage -> !stage.outcome().closed())
                        .findFirst()
                        .ifPresent(stage -> kanban.openQuickCreate(stage.id().value())));
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var last = address.getParameters().isEmpty() ? preferences.lastFilter() : Optional.<String>empty();
        filter = BoardAddress.filter(last.map(QueryParameters::fromString).orElse(address));
        live.wear(filter);
        toolbar.show(filter, reading.choices().read());
        if (isAttached()) {
            show();
        }
    }

    /** The page brings its first picture itself: the element asks only for what it has missed. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        live.begin(attached.getUI(), reading.feed());
        show();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        live.end();
        super.onDetach(detached);
    }

    private void wear(BoardFilter chosen) {
        filter = chosen;
        live.wear(chosen);
        var address = BoardAddress.of(chosen);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("board", address));
        preferences.keepFilter(address.getQueryString());
        toolbar.show(chosen, reading.choices().read());
        show();
    }

    private void show() {
        live.readsAnew();
        show(reading.camera().take(filter, viewer()), live.stillInSight(filter));
    }

    @Override
    public void show(BoardPicture picture, List<CardRow> inSight) {
        kanban.show(BoardCards.snapshot(picture, filter, viewer(), currentUser.get()));
        kanban.patch(new Patch(inSight.stream().map(BoardCards::card).toList(), Set.of(), List.of(), Map.of()));
        count(picture.matching(), picture.totals());
        attention.show(picture.attention(), viewer());
    }

    @Override
    public void show(EncodedPatch news) {
        kanban.patch(news);
    }

    @Override
    public void show(Film.Counted counted) {
        kanban.patch(counted.patch());
        count(counted.matching(), counted.all().totals());
        attention.show(counted.all().attention(), viewer());
    }

    private void count(Map<StageId, StageTally> matching, Map<StageId, StageTally> totals) {
        toolbar.count(
                matching.entrySet().stream()
                        .mapToInt(stage -> filter.shown(stage.getKey(), stage.getValue()))
                        .sum(),
                totals.values().stream().mapToInt(StageTally::all).sum());
    }

    private void more(StageId stage, Optional<RecordId> below) {
        var limit = reading.camera().page();
        var cards = reading.query().nextCards(filter, viewer(), stage, below, limit + 1);
        var page = cards.stream().limit(limit).map(BoardCards::card).toList();
        kanban.page(stage.value(), page, cards.size() > limit);
    }

    @Override
    public BoardViewer viewer() {
        var user = currentUser.get();
        return new BoardViewer(user.id(), LocalDate.ofInstant(clock.instant(), user.zone()));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("board.title");
    }
}
