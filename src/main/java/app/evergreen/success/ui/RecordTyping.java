package app.evergreen.success.ui;

import app.evergreen.base.Problem;
import app.evergreen.base.ui.Dates;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.base.ui.form.DraftStorage;
import app.evergreen.base.ui.form.DraftStorage.Kept;
import app.evergreen.base.ui.form.StrandedText;
import app.evergreen.success.RecordField;
import app.evergreen.success.RecordFields;
import app.evergreen.success.ui.RecordDraft.Pick;
import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is typed on a record page: held against what others save (R4.5), shown in its rows, and kept for the case that the session ends. */
final class RecordTyping {

    private static final Set<RecordField> TEXTS = Set.of(
            RecordField.TITLE, RecordField.MOBILE, RecordField.EMAIL, RecordField.HEALTH, RecordField.RENEWAL_DATE);

    private final RecordRows rows;
    private final Hints hints;
    private final Runnable onChange;
    private final RecordDraft draft;
    private final DraftView view;
    private final DraftStorage storage;
    private final Set<RecordField> stranded = EnumSet.noneOf(RecordField.class);
    private RecordShown shown;

    /**
     * Nothing typed yet, nothing shown yet.
     *
     * @param onChange runs whenever what is typed, or what clashes with it, may be another
     */
    RecordTyping(RecordShown shown, RecordTools tools, Hints hints, Runnable onChange) {
        this.shown = shown;
        this.hints = hints;
        this.onChange = onChange;
        var page = shown.page();
        rows = new RecordRows(page, tools.choices(), this::typed);
        view = new DraftView(rows, tools.choices(), hints);
        draft = new RecordDraft(page, hints.editing()::allows);
        storage = DraftStorage.of(
                tools.currentUser().get().id().value(), page.id().value());
    }

    RecordRows rows() {
        return rows;
    }

    RecordDraft draft() {
        return draft;
    }

    /** Brings back what was typed in another life of this page, once the form is on a page. */
    void begin(Component form) {
        storage.begin(form, openedTexts(), this::restore);
    }

    private void restore(Map<String, Kept> kept) {
        if (kept.isEmpty()) {
            keep();
            return;
        }
        for (var field : RecordField.values()) {
            Optional.ofNullable(kept.get(field.key())).ifPresent(values -> restore(field, values));
        }
        var back = draft.dirty() || !stranded.isEmpty();
        show(stranded);
        stranded.clear();
        if (back) {
            Notices.fact(Messages.text("base.draft.restored"));
        }
    }

    private void restore(RecordField field, Kept values) {
        FieldValues.read(field, values.was())
                .ifPresent(was -> FieldValues.read(field, values.is()).ifPresent(is -> {
                    stranded.addAll(draft.restore(field, was, is).keySet());
                    view.restore(field, is);
                }));
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
        onChange.run();
        keep();
    }

    private Map<String, String> openedTexts() {
        return TEXTS.stream()
                .collect(Collectors.toMap(RecordField::key, field -> FieldValues.write(draft.opened(field))));
    }

    private void keep() {
        var changes = draft.touched().stream()
                .collect(Collectors.toMap(
                        RecordField::key,
                        field -> new Kept(
                                FieldValues.write(draft.opened(field)), FieldValues.write(draft.typed(field)))));
        storage.keep(openedTexts(), changes);
    }

    /** Shows what was read, beside what is typed. */
    void arrive(RecordShown now) {
        shown = now;
        show(draft.arrive(now.page()).keySet());
    }

    /** Takes what is typed for stored. */
    void saved() {
        draft.begin(shown.page());
    }

    void discard() {
        draft.begin(shown.page());
        show(Set.of());
    }

    /** Shows everything. */
    void show() {
        show(Set.of());
    }

    private void show(Set<RecordField> nowAutomatic) {
        view.show(draft, nowAutomatic, this::who, this::pick);
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

    /** Whether it can be sent; if not, the page has marked what is wrong. */
    boolean ready() {
        if (draft.undecided()) {
            draft.clashes().keySet().forEach(field -> rows.of(field).insistOnChoice());
            return false;
        }
        var wrong = rows.firstInvalid();
        wrong.ifPresent(FieldRow::focus);
        return wrong.isEmpty();
    }

    /** Says what is wrong with what is typed, as the service found it. */
    void complain(List<Problem> problems) {
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

    /** What is typed, to be copied from a page whose record is gone. */
    List<StrandedText> texts() {
        return draft.touched().stream()
                .flatMap(field -> rows.of(field).typedText().stream())
                .toList();
    }
}
