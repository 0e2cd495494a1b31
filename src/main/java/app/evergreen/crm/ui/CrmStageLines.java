package app.evergreen.crm.ui;

import app.evergreen.base.ui.grid.FieldMerge;
import app.evergreen.base.ui.grid.Line;
import app.evergreen.base.ui.grid.Lines;
import app.evergreen.crm.CrmStageConfirmation;
import app.evergreen.crm.CrmStageDeletion;
import app.evergreen.crm.CrmStageDraft;
import app.evergreen.crm.CrmStageId;
import app.evergreen.crm.CrmStageLine;
import app.evergreen.crm.CrmStageQuery;
import app.evergreen.crm.CrmStageSave;
import app.evergreen.crm.CrmStageService;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What the lead stage grid does with its lines. */
@Component
@RequiredArgsConstructor
class CrmStageLines implements Lines<CrmStageLine, CrmStageCells> {

    private final CrmStageQuery stages;
    private final CrmStageService service;

    @Override
    public List<CrmStageLine> read() {
        return stages.all();
    }

    @Override
    public long key(CrmStageLine stage) {
        return stage.id().value();
    }

    @Override
    public String name(CrmStageLine stage) {
        return stage.name();
    }

    @Override
    public CrmStageCells cells() {
        return new CrmStageCells();
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public void place(CrmStageLine stage, Optional<CrmStageLine> after) {
        service.place(stage.id(), after.map(CrmStageLine::id));
    }

    @Override
    public void save(Line<CrmStageLine, CrmStageCells> line) {
        line.opened()
                .ifPresentOrElse(
                        opened -> saveOver(opened, line),
                        () -> line.answer(service.add(line.cells().typed())));
    }

    private void saveOver(CrmStageLine opened, Line<CrmStageLine, CrmStageCells> line) {
        var merge = new FieldMerge();
        var draft = line.cells().typedOver(opened, line.latest(), merge);
        if (merge.clashes()) {
            line.changed();
        } else {
            save(line, draft, Optional.empty());
        }
    }

    private void save(
            Line<CrmStageLine, CrmStageCells> line, CrmStageDraft draft, Optional<CrmStageConfirmation> confirmed) {
        switch (service.save(line.latest().id(), draft, confirmed)) {
            case CrmStageSave.Saved saved -> line.saved();
            case CrmStageSave.Invalid(var problems) -> line.invalid(problems);
            case CrmStageSave.NeedsConfirmation needed -> {
                line.asks();
                var read = new CrmStageConfirmation(needed.leads());
                CrmStageQuestions.change(needed, draft.name())
                        .ask(() -> save(line, draft, Optional.of(read)), line::notConfirmed);
            }
            case CrmStageSave.Refused(var why) -> line.refused(why);
            case CrmStageSave.Changed changed -> line.changed();
            case CrmStageSave.Gone gone -> line.gone();
        }
    }

    @Override
    public void delete(Line<CrmStageLine, CrmStageCells> line) {
        delete(line, Optional.empty());
    }

    private void delete(Line<CrmStageLine, CrmStageCells> line, Optional<CrmStageId> target) {
        switch (service.delete(line.latest().id(), target)) {
            case CrmStageDeletion.Deleted deleted -> line.deleted();
            case CrmStageDeletion.NeedsTarget needed ->
                CrmStageQuestions.askTarget(needed, name(line.latest()), chosen -> delete(line, Optional.of(chosen)));
            case CrmStageDeletion.Refused(var why) -> line.refused(why);
            case CrmStageDeletion.Gone gone -> line.deleted();
        }
    }
}
