package app.evergreen.success.ui;

import app.evergreen.base.Problem;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.grid.FieldMerge;
import app.evergreen.base.ui.grid.Line;
import app.evergreen.base.ui.grid.Lines;
import app.evergreen.stage.StageDraft;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageQuery;
import app.evergreen.stage.StageService;
import app.evergreen.success.StageChange;
import app.evergreen.success.StageChanges;
import app.evergreen.success.StageConfirmation;
import app.evergreen.success.StageDeletion;
import app.evergreen.success.StageUse;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What the stage grid does with its lines. */
@Component
@RequiredArgsConstructor
class StageLines implements Lines<StageRow, StageCells> {

    private final StageQuery stages;
    private final StageUse use;
    private final StageService service;
    private final StageChanges changes;
    private final StageQuestions questions;

    @Override
    public List<StageRow> read() {
        var records = use.recordCounts();
        return stages.all().stream()
                .map(stage -> new StageRow(stage, records.getOrDefault(stage.id(), 0)))
                .toList();
    }

    @Override
    public long key(StageRow row) {
        return row.stage().id().value();
    }

    @Override
    public String name(StageRow row) {
        return row.stage().name();
    }

    @Override
    public StageCells cells() {
        return new StageCells();
    }

    @Override
    public String hint() {
        return Messages.text("stage.grid.exclusive");
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public void place(StageRow row, Optional<StageRow> after) {
        service.place(row.stage().id(), after.map(above -> above.stage().id()));
    }

    @Override
    public void save(Line<StageRow, StageCells> line) {
        var cells = line.cells();
        if (cells.contradicts()) {
            line.invalid(List.of(Problem.of("lost", "stage.grid.exclusive")));
        } else {
            line.opened()
                    .ifPresentOrElse(opened -> saveOver(opened, line), () -> line.answer(service.add(cells.typed())));
        }
    }

    private void saveOver(StageRow opened, Line<StageRow, StageCells> line) {
        var merge = new FieldMerge();
        var draft = line.cells().typedOver(opened.stage(), line.latest().stage(), merge);
        if (merge.clashes()) {
            line.changed();
        } else {
            save(line, draft, Optional.empty());
        }
    }

    private void save(Line<StageRow, StageCells> line, StageDraft draft, Optional<StageConfirmation> confirmed) {
        switch (changes.save(idOf(line), draft, confirmed)) {
            case StageChange.Saved saved -> line.saved();
            case StageChange.Invalid(var problems) -> line.invalid(problems);
            case StageChange.NeedsConfirmation needed -> {
                line.asks();
                questions.askChange(
                        needed, draft.name(), yes -> save(line, draft, Optional.of(yes)), line::notConfirmed);
            }
            case StageChange.Refused(var why) -> line.refused(why);
            case StageChange.Changed changed -> line.changed();
            case StageChange.Gone gone -> line.gone();
        }
    }

    @Override
    public void delete(Line<StageRow, StageCells> line) {
        delete(line, Optional.empty());
    }

    private void delete(Line<StageRow, StageCells> line, Optional<StageId> target) {
        switch (changes.delete(idOf(line), target)) {
            case StageDeletion.Deleted deleted -> line.deleted();
            case StageDeletion.NeedsTarget needed ->
                questions.askTarget(needed, name(line.latest()), chosen -> delete(line, Optional.of(chosen)));
            case StageDeletion.Refused(var why) -> line.refused(why);
            case StageDeletion.Gone gone -> line.deleted();
        }
    }

    private static StageId idOf(Line<StageRow, StageCells> line) {
        return line.latest().stage().id();
    }
}
