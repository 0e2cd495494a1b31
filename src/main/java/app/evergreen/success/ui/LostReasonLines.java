package app.evergreen.success.ui;

import app.evergreen.base.SaveResult;
import app.evergreen.base.ui.grid.FieldMerge;
import app.evergreen.base.ui.grid.Line;
import app.evergreen.base.ui.grid.Lines;
import app.evergreen.success.LostReasonId;
import app.evergreen.success.LostReasonLine;
import app.evergreen.success.LostReasonQuery;
import app.evergreen.success.LostReasonService;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What the lost reason grid does with its lines. */
@Component
@RequiredArgsConstructor
class LostReasonLines implements Lines<LostReasonLine, LostReasonCells> {

    private final LostReasonQuery reasons;
    private final LostReasonService service;

    @Override
    public List<LostReasonLine> read() {
        return reasons.all();
    }

    @Override
    public long key(LostReasonLine reason) {
        return reason.id().value();
    }

    @Override
    public String name(LostReasonLine reason) {
        return reason.name();
    }

    @Override
    public LostReasonCells cells() {
        return new LostReasonCells();
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public void place(LostReasonLine reason, Optional<LostReasonLine> after) {
        service.place(reason.id(), after.map(LostReasonLine::id));
    }

    @Override
    public void save(Line<LostReasonLine, LostReasonCells> line) {
        line.opened().ifPresentOrElse(opened -> saveOver(opened, line), () -> line.answer(add(line.cells())));
    }

    private SaveResult add(LostReasonCells cells) {
        var result = service.add(cells.typed());
        return result instanceof SaveResult.Saved(var id) && cells.archived()
                ? service.archive(new LostReasonId(id))
                : result;
    }

    private void saveOver(LostReasonLine opened, Line<LostReasonLine, LostReasonCells> line) {
        var merge = new FieldMerge();
        var now = line.latest();
        var draft = line.cells().typedOver(opened, now, merge);
        var archived = merge.of(opened.archived(), line.cells().archived(), now.archived());
        if (merge.clashes()) {
            line.changed();
        } else {
            line.answer(service.save(now.id(), draft, archived));
        }
    }

    @Override
    public void delete(Line<LostReasonLine, LostReasonCells> line) {
        line.deleted(service.delete(line.latest().id()));
    }
}
