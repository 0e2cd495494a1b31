package app.evergreen.crm.ui;

import app.evergreen.base.ui.LeaveQuestion;
import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Readings;
import app.evergreen.base.ui.form.GoneNotice;
import app.evergreen.base.ui.form.StrandedText;
import app.evergreen.crm.LeadId;
import app.evergreen.realtime.Change;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page of one lead (R6). Opened from a success record, it is there to be read only (R6.2). */
@Route("leads/:id")
@RolesAllowed(Rights.READ)
class LeadView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient LeadTools tools;
    private final transient Readings<Optional<LeadSight>> readings;
    private transient volatile @Nullable LeadEditor editor;

    LeadView(LeadTools tools, Live live) {
        this.tools = tools;
        addClassName("lead-page");
        onKey(KeyModifier.CONTROL);
        onKey(KeyModifier.META);
        readings = live.follow(
                this,
                Set.of(Topic.LEAD, Topic.PARTNER, Topic.CRM_STAGE, Topic.RECORD, Topic.STAGE),
                this::concerns,
                this::read,
                this::show);
    }

    private void onKey(KeyModifier modifier) {
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, modifier).resetFocusOnActiveElement();
    }

    private void save() {
        if (editor != null) {
            editor.save();
        }
    }

    static String address(LeadId lead) {
        return "leads/" + lead.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sight = event.getRouteParameters()
                .get("id")
                .flatMap(LeadView::id)
                .flatMap(tools.reader()::read)
                .orElseThrow(NotFoundException::new);
        var from = event.getLocation().getQueryParameters().getSingleParameter("from");
        editor = new LeadEditor(tools, sight, from.equals(Optional.of("record")), this::readAgain);
        removeAll();
        add(new Component[] {editor});
    }

    private static Optional<LeadId> id(String given) {
        return given.matches("[1-9][0-9]{0,17}") ? Optional.of(new LeadId(Long.parseLong(given))) : Optional.empty();
    }

    /** A record matters too: it may be this lead's, new or gone or in another stage. */
    private boolean concerns(Change change) {
        var open = editor;
        if (open == null) {
            return false;
        }
        return switch (change.topic()) {
            case LEAD -> change.concerns(open.page().id().value());
            case PARTNER ->
                open.page().partner().stream()
                        .anyMatch(partner -> change.concerns(partner.id().value()));
            case RECORD, STAGE, CRM_STAGE -> true;
            case TEAM, TAG, LOST_REASON, USER, SETTINGS, THREAD, ACTIVITY, ACTIVITY_TYPE, NOTICE, MAIL, DAY -> false;
        };
    }

    private Optional<LeadSight> read() {
        return Optional.ofNullable(editor)
                .flatMap(open -> tools.reader().read(open.page().id()));
    }

    private void readAgain() {
        readings.show(this::read);
    }

    private void show(Optional<LeadSight> now) {
        if (editor == null) {
            return;
        }
        if (now.isEmpty()) {
            gone();
        } else if (now.get().page().id().equals(editor.page().id())) {
            editor.goOnFrom(now.get());
            getUI().ifPresent(page -> page.getPage().setTitle(getPageTitle()));
        }
    }

    private void gone() {
        var typed = editor == null ? List.<StrandedText>of() : editor.typedTexts();
        editor = null;
        removeAll();
        var notice = new GoneNotice(
                Messages.text("crm.gone"),
                Messages.text("crm.gone.hint"),
                typed,
                new Anchor("crm", Messages.text("crm.gone.pipeline")));
        add(new Component[] {notice});
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var leaving = editor;
        if (leaving != null && leaving.isChanged()) {
            new LeaveQuestion(event.postpone(), leaving::discard).open();
        }
    }

    @Override
    public String getPageTitle() {
        var title = editor == null ? Messages.text("crm.gone") : editor.page().title();
        return Messages.text("shell.page.title", title);
    }
}
