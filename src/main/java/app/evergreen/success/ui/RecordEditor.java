package app.evergreen.success.ui;

import app.evergreen.base.Subject;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.base.ui.form.StrandedText;
import app.evergreen.success.RecordEdit;
import app.evergreen.success.RecordSave;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** One record on one page: what is shown, and what happens when somebody saves, here or elsewhere (R4.5). */
final class RecordEditor implements ActingPage {

    private final RecordTools tools;
    private final Runnable readAgain;
    private final RecordTyping typing;
    private final RecordDraft draft;
    private final RecordLayout layout;
    private volatile RecordShown shown;

    /**
     * The editor of a record that has just been read.
     *
     * @param readAgain reads the record and hands it to {@link #arrive}, where it still exists
     */
    RecordEditor(RecordShown shown, RecordTools tools, RecordActions actions, Runnable readAgain) {
        this.shown = shown;
        this.tools = tools;
        this.readAgain = readAgain;
        var hints = new Hints(
                Editing.of(tools.currentUser()),
                tools.clock(),
                tools.currentUser().get().zone());
        typing = new RecordTyping(shown, tools, hints, this::tellOfChanges);
        draft = typing.draft();
        var subject = Subject.record(shown.page().id().value());
        var thread = tools.threads().of(subject);
        var counters = new RecordCounters(
                subject, tools.activities(), tools.currentUser().get().id(), this::compose);
        layout =
                new RecordLayout(typing.rows(), counters, tools.activities().of(subject), thread, hints, this, actions);
        layout.show(shown);
        typing.show();
    }

    /** What goes on the page. */
    Component component() {
        return layout;
    }

    /** Turns to the thread, and opens its composer on Send message for those who may write (R5.3). */
    void compose() {
        layout.compose();
    }

    /** Brings back what was typed in another life of this page, once the component is on a page. */
    void begin() {
        typing.begin(layout);
    }

    private void tellOfChanges() {
        layout.offerToSave(draft.dirty());
        var clashes = draft.clashes();
        layout.tell(clashes.size(), clashes.keySet().stream().findFirst().flatMap(field -> shown.lastChange(field)));
    }

    /** Takes over what has been read, because of somebody else or of this page itself. */
    void arrive(RecordShown now) {
        shown = now;
        layout.show(now);
        typing.arrive(now);
    }

    boolean dirty() {
        return draft.dirty();
    }

    /** Saves what is typed, if anything; otherwise says what stands in the way. */
    boolean save() {
        if (!draft.dirty()) {
            return true;
        }
        if (!ready()) {
            return false;
        }
        var result = draft.nothingLeft()
                ? new RecordSave.Saved()
                : tools.records().save(shown.page().id(), draft.edit());
        if (result instanceof RecordSave.Saved) {
            saved();
            refresh();
            Notices.fact(Messages.text("record.saved"));
        } else {
            notSaved(result);
        }
        return result instanceof RecordSave.Saved;
    }

    void discard() {
        typing.discard();
    }

    @Override
    public RecordShown shown() {
        return shown;
    }

    @Override
    public boolean ready() {
        return typing.ready();
    }

    @Override
    public Optional<RecordEdit> changes() {
        return draft.dirty() && !draft.nothingLeft() ? Optional.of(draft.edit()) : Optional.empty();
    }

    @Override
    public void saved() {
        typing.saved();
    }

    @Override
    public void notSaved(RecordSave why) {
        switch (why) {
            case RecordSave.Saved() -> saved();
            case RecordSave.Invalid(var problems) -> typing.complain(problems);
            case RecordSave.Conflict(var _, var _), RecordSave.Gone() -> refresh();
            case RecordSave.Refused(var rule) -> {
                Notices.error(Messages.text(rule));
                refresh();
            }
        }
    }

    @Override
    public void refresh() {
        readAgain.run();
        layout.refreshThread();
    }

    /** What is typed and not saved, to be copied from a page whose record is gone. */
    List<StrandedText> typedTexts() {
        return typing.texts();
    }

    @Override
    public void celebrate() {
        layout.celebrate(shown.page().title());
    }
}
