package app.evergreen.partner.ui;

import app.evergreen.activity.ui.ActivityPanels;
import app.evergreen.base.PhoneNumbers;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.partner.PartnerDuplicates;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerQuery;
import app.evergreen.partner.PartnerSave;
import app.evergreen.partner.PartnerService;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import app.evergreen.thread.ui.ThreadPanels;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** A partner's page below its address: edits, saves, and follows what others do. */
@SpringComponent
@Scope("prototype")
class PartnerEditor extends Div {

    private final transient PartnerService service;
    private final transient PartnerDuplicates duplicates;
    private final transient ThreadPanels threads;
    private final transient ActivityPanels activities;
    private final transient CurrentUser currentUser;
    private final PartnerForm form;
    private final PartnerStrip strip;
    private final PartnerTitle title = new PartnerTitle();
    private final Twins twins;
    private final Relations relations;
    private final Div planned = new Div();
    private final Div main = new Div();
    private final Div body = new Div();
    private transient Runnable onStored = () -> {};
    private transient @Nullable PartnerId partner;

    PartnerEditor(
            PartnerService service,
            PartnerQuery partners,
            PartnerDuplicates duplicates,
            PhoneNumbers numbers,
            PartnerActions.Commands commands,
            ThreadPanels threads,
            ActivityPanels activities,
            CurrentUser currentUser) {
        this.service = service;
        this.threads = threads;
        this.activities = activities;
        this.duplicates = duplicates;
        this.currentUser = currentUser;
        form = new PartnerForm(partners, numbers, this::offerToSave);
        var actions = new PartnerActions(commands, currentUser);
        strip = new PartnerStrip(this::save, this::discard, actions);
        twins = new Twins(actions);
        relations = new Relations(currentUser.may(Rights.WRITE_PARTNERS));
        form.onContactTyped(this::lookForTwins);
        main.addClassName("partner-main");
        main.add(title, form, twins, planned, relations);
        addClassName("partner-editor");
        body.addClassName("partner-body");
        add(strip, body);
    }

    /** Lets the page be read again, for {@link #follow}, after what was typed here was stored. */
    void whenStored(Runnable readAgain) {
        onStored = readAgain;
    }

    void showNew(Values values) {
        partner = null;
        showHistory();
        form.setReadOnly(false);
        form.show(values);
        title.showNew();
        twins.clear();
        relations.clear();
        strip.showNew();
        form.keepDrafts(currentUser, 0);
        form.focus();
    }

    private void offerToSave() {
        strip.changed(form.isChanged());
    }

    void show(PartnerSight sight) {
        if (!sight.page().id().equals(partner)) {
            var subject = Subject.partner(sight.page().id().value());
            showHistory(threads.of(subject));
            planned.add(new Component[] {activities.of(subject)});
        }
        partner = sight.page().id();
        form.setReadOnly(!currentUser.may(Rights.WRITE_PARTNERS));
        form.show(Values.of(sight.page()));
        showAround(sight);
        form.keepDrafts(currentUser, sight.page().id().value());
    }

    private void showHistory(Component... history) {
        planned.removeAll();
        body.removeAll();
        body.add(main);
        body.add(history);
    }

    private void showAround(PartnerSight sight) {
        title.show(sight.page());
        twins.show(sight.twins());
        relations.show(sight);
        strip.show(sight.page(), form.isChanged());
    }

    /** Somebody has changed something, here or elsewhere. */
    void follow(Optional<PartnerSight> read) {
        if (partner == null || !isAttached()) {
            return;
        }
        read.ifPresentOrElse(this::goOnFrom, this::gone);
    }

    private void goOnFrom(PartnerSight sight) {
        form.goOnFrom(Values.of(sight.page()));
        showAround(sight);
    }

    void gone() {
        partner = null;
        form.settle();
        form.setReadOnly(true);
        strip.showGone();
        Notices.error(Messages.text("partner.gone"));
    }

    private void lookForTwins() {
        twins.show(duplicates.of(form.draft(), Optional.ofNullable(partner)));
    }

    void save() {
        if (!form.isChanged() || !currentUser.may(Rights.WRITE_PARTNERS) || !form.ready()) {
            return;
        }
        if (partner == null) {
            create();
        } else {
            save(partner);
        }
    }

    private void create() {
        switch (service.create(form.draft())) {
            case SaveResult.Saved(var id) -> {
                form.settle();
                UI.getCurrent().navigate(PartnerView.address(new PartnerId(id)));
            }
            case SaveResult.Invalid(var problems) -> form.complain(problems);
            case SaveResult.Refused(var why) -> Notices.error(Messages.text(why));
            case SaveResult.Changed(), SaveResult.Gone() -> Notices.error(Messages.text("partner.refused"));
        }
    }

    private void save(PartnerId id) {
        switch (service.save(id, form.opened(), form.draft())) {
            case PartnerSave.Saved(var now) -> {
                form.show(Values.of(now));
                onStored.run();
                Notices.fact(Messages.text("partner.saved"));
            }
            case PartnerSave.Invalid(var problems) -> form.complain(problems);
            case PartnerSave.Conflict(var _, var now) -> {
                form.goOnFrom(Values.of(now));
                Notices.error(Messages.text("partner.conflict"));
            }
            case PartnerSave.Gone() -> gone();
            case PartnerSave.Refused(var why) -> Notices.error(Messages.text(why));
        }
    }

    void discard() {
        form.discard();
        offerToSave();
        lookForTwins();
    }

    boolean isChanged() {
        return form.isChanged();
    }

    String title() {
        return title.words();
    }
}
