package app.evergreen.stage;

import app.evergreen.base.Guard;
import app.evergreen.base.Guard.Trouble;
import app.evergreen.base.SaveResult;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * Adds stages and puts them in order (R1). An existing stage is saved and deleted by the feature that keeps records in stages, because
 * both may change records.
 */
@Service
@RequiredArgsConstructor
public class StageService {

    private final Guard guard;
    private final StageRepository stages;
    private final ChangeFeed feed;

    /** Adds a stage behind all others. Problems name {@code name} or {@code defaultHealth}. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult add(StageDraft draft) {
        var problems = draft.problems();
        return problems.isEmpty()
                ? guard.run(() -> append(draft), StageService::explain)
                : new SaveResult.Invalid(problems);
    }

    private SaveResult append(StageDraft draft) {
        var added =
                stages.saveAndFlush(new Stage(draft, stages.lastPosition() + 1)).id();
        feed.changed(Topic.STAGE, added.value());
        return SaveResult.saved(added.value());
    }

    /** Puts a stage right behind another one, or before all others (R1.4). Where the other one has left, the stage goes first. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult place(StageId id, Optional<StageId> after) {
        return guard.run(() -> reorder(id, after), StageService::explain);
    }

    private SaveResult reorder(StageId id, Optional<StageId> after) {
        var order = new ArrayList<>(stages.lockAll());
        order.sort(Comparator.comparingInt(Stage::getPosition)
                .thenComparingLong(stage -> stage.id().value()));
        var moved = order.stream().filter(stage -> stage.id().equals(id)).findFirst();
        if (moved.isEmpty()) {
            return new SaveResult.Gone();
        }
        order.remove(moved.get());
        order.add(after.map(above -> indexBehind(order, above)).orElse(0), moved.get());
        for (var position = 0; position < order.size(); position++) {
            order.get(position).standAt(position + 1);
        }
        feed.everythingChanged(Topic.STAGE);
        return SaveResult.saved(id.value());
    }

    private static int indexBehind(List<Stage> order, StageId above) {
        return order.stream().map(Stage::id).toList().indexOf(above) + 1;
    }

    private static SaveResult explain(Trouble trouble) {
        return switch (trouble) {
            case Trouble.LostRace() -> new SaveResult.Changed();
            case Trouble.ConstraintBroken(var name) -> StageConstraints.explain(name);
        };
    }
}
