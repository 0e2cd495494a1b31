package app.evergreen.success.ui;

import app.evergreen.base.Problem;
import app.evergreen.base.Subject;
import app.evergreen.base.ui.Dates;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.success.RecordEdit;
import app.evergreen.success.RecordField;
import app.evergreen.success.RecordFields;
import app.evergreen.success.RecordSave;
import app.evergreen.success.ui.RecordDraft.Pick;
import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One record on one page: what is shown, what is typed, and what happens when somebody saves, here or elsewhere (R4.5). */
final class RecordEditor implements ActingPage, DraftStorage.Restored {

    private final RecordTools tools;
    private final Runnable onGone;
    private final Hints hints;
    private final RecordRows rows;
    private final DraftView view;
    private final RecordDraft draft;
    private final RecordLayout layout;
    private final DraftStorage storage;
    private final Set<RecordField> stranded = EnumSet.noneOf(RecordField.class);
    private volatile RecordShown shown;

    /**
     * The editor of a record that has just been read.
     *
     * @param onGone runs when the record turns out to be deleted
     */
    RecordEditor(RecordShown shown, RecordTools tools, RecordActions actions, Runnable onGone) {
        this.shown = shown;
        this.tools = tools;
        this.onGone = onGone;
        var user = tools.currentUser().get();
        var page = shown.page();
        hints = new Hints(Editing.of(tools.currentUser()), tools.clock(), user.zone());
        rows = new RecordRows(page, tools.choices(), hints.editing().tags(), this::typed);
        view = new DraftView(rows, tools.choices(), hints);
        draft = new RecordDraft(page, hints.editing()::allows);
        var thread = tools.threads().of(Subject.record(page.id().value()));
        layout = new RecordLayout(rows, thread, hints, this, actions);
        storage = DraftStorage.of(layout, user.id(), page.id());
        showAll(Set.of());
    }

    /** What goes on the page. */
    Component component() {
        return layout;
    }

    /** Brings back what was typed in another life of this page. Needs the component on a page. */
    void begin() {
        storage.begin(this);
    }

    @Override
    public void field(RecordField field, RecordFields was, RecordFields is) {
        stranded.addAll(draft.restore(field, was, is).keySet());
        view.restore(field, is);
    }

    @Override
    public void end() {
        var back = draft.dirty() || !stranded.isEmpty();
        showAll(stranded);
        stranded.clear();
        if (back) {
            Notices.fact(Messages.text("record.restored"));
        }
    }

    private void typed(RecordField field, RecordFields holding) {
        draft.type(field, holding);
        if (field == RecordField.TEAM) {
            view.teamChosen();
        }
        rows.all().forEach(FieldRow::forgetProblem);
        follow();
    }

    private void follow() {
        view.follow(draft);
        layout.offerToSave(draft.dirty());
        var clashes = draft.clashes();
        layout.tell(clashes.size(), clashes.keySet().stream().findFirst().flatMap(field -> shown.lastChange(field)));
        storage.keep(draft);
    }

    /** Takes over what somebody, or this page itself, has read; an older reading than the one shown is none. */
    void arrive(RecordShown now) {
        if (now.turn() > shown.turn()) {
            shown = now;
            showAll(draft.arrive(now.page()).keySet());
        }
    }

    private void showAll(Set<RecordField> nowAutomatic) {
        view.show(draft, nowAutomatic, this::who, this::pick);
        layout.show(shown);
        follow();
    }

    private String who(RecordField field) {
        return shown.lastChange(field)
                .map(entry ->
                        Messages.text("record.clash.theirs", entry.authorName(), Dates.time(entry.at(), hints.zone())))
                .orElseGet(() -> Messages.text("record.clash.somebody"));
    }

    private void pick(RecordField field, Pick whose) {
        draft.pick(field, whose);
        follow();
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
        draft.begin(shown.page());
        showAll(Set.of());
    }

    @Override
    public RecordShown shown() {
        return shown;
    }

    @Override
    public boolean ready() {
        if (draft.undecided()) {
            draft.clashes().keySet().forEach(field -> rows.of(field).insistOnChoice());
            return false;
        }
        var wrong = rows.firstInvalid();
        wrong.ifPresent(FieldRow::focus);
        return wrong.isEmpty();
    }

    @Override
    public Optional<RecordEdit> changes() {
        return draft.dirty() && !draft.nothingLeft() ? Optional.of(draft.edit()) : Optional.empty();
    }

    @Override
    public void saved() {
        draft.begin(shown.page());
    }

    @Override
    public void notSaved(RecordSave why) {
        switch (why) {
            case RecordSave.Saved() -> saved();
            case RecordSave.Invalid(var problems) -> point(problems);
            case RecordSave.Conflict(var _, var _), RecordSave.Gone() -> refresh();
            case RecordSave.Refused(var rule) -> {
                Notices.error(Messages.text(rule));
                refresh();
            }
        }
    }

    private void point(List<Problem> problems) {
        for (var problem : problems) {
            var text = Messages.text(problem.text());
            rows.all().stream()
                    .filter(row -> row.field().key().equals(problem.field()))
                    .findFirst()
                    .ifPresentOrElse(row -> row.problem(text), () -> Notices.error(text));
        }
        rows.title().update();
        rows.firstInvalid().ifPresent(FieldRow::focus);
    }

    @Override
    public void refresh() {
        tools.reading().read(shown.page().id()).ifPresentOrElse(this::arrive, onGone);
        layout.refreshThread();
    }

    /** What is typed and not saved, to be copied from a page whose record is gone. */
    List<StrandedText> typedTexts() {
        return draft.touched().stream()
                .flatMap(field -> rows.of(field).typedText().stream())
                .toList();
    }

    @Override
    public void celebrate() {
        layout.celebrate(shown.page().title());
    }
}
