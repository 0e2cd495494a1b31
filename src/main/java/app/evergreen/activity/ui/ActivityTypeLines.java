package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityTypeId;
import app.evergreen.activity.ActivityTypeLine;
import app.evergreen.activity.ActivityTypeQuery;
import app.evergreen.activity.ActivityTypeService;
import app.evergreen.base.SaveResult;
import app.evergreen.base.ui.grid.FieldMerge;
import app.evergreen.base.ui.grid.Line;
import app.evergreen.base.ui.grid.Lines;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;

/** What one activity type grid does with its lines; it knows the types read last, for they are offered as what follows. */
@RequiredArgsConstructor
final class ActivityTypeLines implements Lines<ActivityTypeLine, ActivityTypeCells> {

    private final ActivityTypeQuery types;
    private final ActivityTypeService service;
    private volatile List<ActivityTypeLine> latest = List.of();

    @Override
    public List<ActivityTypeLine> read() {
        latest = types.all();
        return latest;
    }

    @Override
    public long key(ActivityTypeLine type) {
        return type.id().value();
    }

    @Override
    public String name(ActivityTypeLine type) {
        return type.name();
    }

    @Override
    public ActivityTypeCells cells() {
        return new ActivityTypeCells(() -> latest);
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public void place(ActivityTypeLine type, Optional<ActivityTypeLine> after) {
        service.place(type.id(), after.map(ActivityTypeLine::id));
    }

    @Override
    public void save(Line<ActivityTypeLine, ActivityTypeCells> line) {
        line.opened().ifPresentOrElse(opened -> saveOver(opened, line), () -> line.answer(add(line.cells())));
    }

    private SaveResult add(ActivityTypeCells cells) {
        var result = service.add(cells.typed());
        return result instanceof SaveResult.Saved(var id) && cells.archived()
                ? service.save(new ActivityTypeId(id), cells.typed(), true)
                : result;
    }

    private void saveOver(ActivityTypeLine opened, Line<ActivityTypeLine, ActivityTypeCells> line) {
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
    public void delete(Line<ActivityTypeLine, ActivityTypeCells> line) {
        line.deleted(service.delete(line.latest().id()));
    }
}
