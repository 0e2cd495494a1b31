package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Question;
import app.evergreen.base.ui.Readings;
import app.evergreen.base.ui.form.GoneNotice;
import app.evergreen.realtime.Change;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.success.RecordId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of one success record (R4). */
@Route("records/:id")
@RolesAllowed(Rights.READ)
class RecordForm extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String COMPOSE = "compose";

    private final transient RecordTools tools;
    private final transient RecordActions actions;
    private final transient Readings<Optional<RecordShown>> readings;
    private transient volatile @Nullable RecordEditor editor;

    RecordForm(RecordTools tools, RecordActions actions) {
        this.tools = tools;
        this.actions = actions;
        addClassName("record-form");
        onKey(KeyModifier.CONTROL);
        onKey(KeyModifier.META);
        readings = tools.live().follow(this, EnumSet.allOf(Topic.class), this::concerns, this::read, this::show);
    }

    private void onKey(KeyModifier modifier) {
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, modifier).resetFocusOnActiveElement();
    }

    private void save() {
        if (editor != null) {
            editor.save();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = event.getRouteParameters().get("id").flatMap(RecordForm::id).flatMap(tools.reading()::read);
        shown.ifPresentOrElse(this::open, () -> event.rerouteToError(NotFoundException.class));
        var asked = event.getLocation().getQueryParameters().getSingleParameter(COMPOSE);
        if (asked.isPresent() && editor != null) {
            editor.compose();
            // a reload brings the draft back, and must not open the composer again
            event.getUI()
                    .getPage()
                    .getHistory()
                    .replaceState(null, event.getLocation().getPath());
        }
    }

    private static Optional<RecordId> id(String given) {
        return given.matches("[1-9][0-9]{0,17}") ? Optional.of(new RecordId(Long.parseLong(given))) : Optional.empty();
    }

    private void open(RecordShown shown) {
        var opened = new RecordEditor(shown, tools, actions, this::readAgain);
        editor = opened;
        removeAll();
        add(new Component[] {opened.component()});
        opened.begin();
    }

    private boolean concerns(Change change) {
        var open = editor;
        if (open == null) {
            return false;
        }
        var page = open.shown().page();
        return switch (change.topic()) {
            case RECORD, THREAD, ACTIVITY -> change.concerns(page.id().value());
            case LEAD ->
                page.lead().filter(lead -> change.concerns(lead.id().value())).isPresent();
            case PARTNER ->
                page.customer()
                        .filter(customer -> change.concerns(customer.id().value()))
                        .isPresent();
            case TEAM ->
                page.team().filter(team -> change.concerns(team.id().value())).isPresent();
            case STAGE, SETTINGS, CRM_STAGE, TAG, USER, DAY -> true;
            case LOST_REASON, ACTIVITY_TYPE, NOTICE, MAIL -> false;
        };
    }

    private Optional<RecordShown> read() {
        return Optional.ofNullable(editor)
                .flatMap(open -> tools.reading().read(open.shown().page().id()));
    }

    private void readAgain() {
        readings.show(this::read);
    }

    private void show(Optional<RecordShown> now) {
        if (editor == null) {
            return;
        }
        if (now.isEmpty()) {
            gone();
        } else if (now.get().page().id().equals(editor.shown().page().id())) {
            editor.arrive(now.get());
            getUI().ifPresent(page -> page.getPage().setTitle(getPageTitle()));
        }
    }

    private void gone() {
        if (editor != null) {
            var notice = new GoneNotice(
                    Messages.text("record.gone.title"),
                    Messages.text("record.gone.lead", editor.shown().page().title()),
                    editor.typedTexts(),
                    new Anchor("board", Messages.text("record.gone.board")));
            editor = null;
            removeAll();
            add(new Component[] {notice});
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var leaving = editor;
        if (leaving == null || !leaving.dirty()) {
            return;
        }
        var away = event.postpone();
        new Question(
                        Messages.text("record.leave.title"),
                        Messages.text(
                                "record.leave.lead", leaving.shown().page().title()))
                .offerToo(Messages.text("record.leave.discard"), () -> {
                    leaving.discard();
                    away.proceed();
                })
                .offer(Messages.text("record.leave.save"), () -> {
                    if (leaving.save()) {
                        away.proceed();
                    }
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        var title = editor == null
                ? Messages.text("record.gone.title")
                : editor.shown().page().title();
        return Messages.text("shell.page.title", title);
    }
}
