package app.evergreen.crm.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.base.ui.form.StrandedText;
import app.evergreen.crm.LeadPage;
import app.evergreen.crm.LeadSave;
import app.evergreen.thread.ui.ThreadPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A lead's page below its address: edits, saves, and follows what others do. */
final class LeadEditor extends Div {

    private final transient LeadTools tools;
    private final transient Runnable readAgain;
    private final boolean editable;
    private final LeadForm form;
    private final LeadStrip strip;
    private final H1 title = new H1();
    private final Div stage = new Div();
    private final ThreadPanel history;
    private transient volatile LeadSight sight;

    /**
     * The editor of a lead that has just been read.
     *
     * @param fromRecord opened from a success record, to be read only (R6.2)
     * @param readAgain reads the lead and hands it to {@link #goOnFrom}, where it still exists
     */
    LeadEditor(LeadTools tools, LeadSight sight, boolean fromRecord, Runnable readAgain) {
        this.tools = tools;
        this.readAgain = readAgain;
        this.sight = sight;
        editable = tools.mayWrite() && !fromRecord;
        form = new LeadForm(tools.inputs(), sight.page(), this::offerToSave);
        form.setReadOnly(!editable);
        strip = new LeadStrip(fromRecord, this::discard, this::save, last(fromRecord));
        history = tools.history(sight.page().id());
        stage.addClassName("lead-stage");
        var activities = tools.activities(sight.page().id());
        if (fromRecord) {
            activities.readOnly();
        }
        var main = new Div(title, stage, form, activities);
        main.addClassName("lead-main");
        var body = new Div(main, history);
        body.addClassName("lead-body");
        addClassName("lead-editor");
        add(new Component[] {strip, body});
        showAround();
        if (editable) {
            form.keepDrafts(tools.drafts(sight.page().id()));
        }
    }

    private void offerToSave() {
        strip.changed(form.isChanged());
    }

    private Component[] last(boolean fromRecord) {
        if (editable) {
            return new Component[] {new LeadMenu(this::askWhereTo, this::askToDelete)};
        }
        if (!fromRecord || !tools.mayWrite()) {
            return new Component[0];
        }
        var open = new Anchor(LeadView.address(page().id()), Messages.text("crm.open"));
        open.addClassName("btn");
        return new Component[] {open};
    }

    private void showAround() {
        title.removeAll();
        title.add(new HtmlContainer("bdi", new Span(page().title())));
        stage.removeAll();
        var label = new Span(Messages.text("crm.stage") + " ");
        label.addClassName("sr");
        stage.add(new Component[] {label, new Span(page().stage().name())});
        if (page().stage().won()) {
            stage.addComponentAsFirst(new Icon("check").small());
        }
        stage.setClassName("good", page().stage().won());
        strip.show(sight);
        offerToSave();
    }

    LeadPage page() {
        return sight.page();
    }

    /** What was typed and is not stored. */
    List<StrandedText> typedTexts() {
        return form.typedTexts();
    }

    boolean isChanged() {
        return form.isChanged();
    }

    /** Somebody has changed something, here or elsewhere. */
    void goOnFrom(LeadSight now) {
        sight = now;
        form.goOnFrom(now.page());
        showAround();
    }

    boolean save() {
        if (!editable || !form.isChanged() || !form.ready()) {
            return false;
        }
        return switch (tools.leads().save(page().id(), form.edit())) {
            case LeadSave.Saved() -> {
                saved();
                yield true;
            }
            case LeadSave.Invalid(var problems) -> {
                form.complain(problems);
                yield false;
            }
            case LeadSave.Conflict(var _, var _) -> {
                refresh();
                yield refused("crm.conflict");
            }
            case LeadSave.Changed() -> refused("crm.try-again");
            case LeadSave.Gone() -> refused("crm.gone");
        };
    }

    private static boolean refused(String key) {
        Notices.error(Messages.text(key));
        return false;
    }

    private void saved() {
        form.settle();
        refresh();
        Notices.fact(Messages.text("crm.saved"));
    }

    private void refresh() {
        readAgain.run();
        history.refresh();
    }

    void discard() {
        form.discard();
        offerToSave();
    }

    private void askWhereTo() {
        tools.actions().askWhereTo(sight, this::refresh);
    }

    private void askToDelete() {
        tools.actions().askToDelete(page(), () -> {
            form.discard();
            UI.getCurrent().navigate("crm");
        });
    }
}
