package app.evergreen.success;

import app.evergreen.stage.StageId;
import app.evergreen.stage.StageOutcome;
import app.evergreen.stage.Stages;
import app.evergreen.success.MoveResult.What;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What {@link SuccessRecordService} does inside its transaction. Locks: partner and lead, then stages, then the record. */
@Component
@RequiredArgsConstructor
class RecordCommands {

    private final RecordCreation creation;
    private final RecordMoves moves;
    private final RecordEdits edits;
    private final RecordTaking taking;
    private final RecordUndo undoing;
    private final Records records;
    private final Stages stages;

    CreateResult create(NewRecord what) {
        return creation.create(what);
    }

    MoveResult move(RecordId id, StageId seen, StageId to, Place place, Optional<Loss> loss) {
        return moves.move(id, seen, stages.hold(List.of(seen, to)).get(to), place, loss);
    }

    MoveResult moveToFirst(StageOutcome outcome, RecordId id, StageId seen, Optional<Loss> loss) {
        var first = stages.hold(outcome, Optional.of(seen)).stream().findFirst().orElse(null);
        return moves.move(id, seen, first, Place.top(), loss);
    }

    MoveResult reopen(RecordId id, StageId seen) {
        var open = stages.hold(StageOutcome.OPEN, Optional.of(seen));
        var lastOpen = records.lastOpenStage(id);
        var to = open.stream()
                .filter(stage -> lastOpen.filter(stage.id()::equals).isPresent())
                .findFirst()
                .orElseGet(open::getFirst);
        return moves.move(id, seen, to, Place.top(), Optional.empty());
    }

    UndoResult undo(Undo move) {
        return undoing.undo(move);
    }

    RecordSave save(RecordId id, RecordEdit edit) {
        edits.holdSources(edit);
        var record = records.lock(id).orElse(null);
        if (record == null) {
            return new RecordSave.Gone();
        }
        return switch (edits.plan(record, edit)) {
            case RecordEdits.Plan.Stop(var why) -> why;
            case RecordEdits.Plan.Ready plan -> {
                edits.carryOut(record, plan);
                yield new RecordSave.Saved();
            }
        };
    }

    SaveAndMove saveAndMove(RecordId id, RecordEdit edit, StageId seen, StageId to, Optional<Loss> loss) {
        edits.holdSources(edit);
        var target = stages.hold(List.of(seen, to)).get(to);
        var record = records.lock(id).orElse(null);
        if (record == null) {
            return new SaveAndMove.NotSaved(new RecordSave.Gone());
        }
        if (target == null) {
            return new SaveAndMove.NotMoved(new MoveResult.Gone(What.STAGE));
        }
        var obstacle = moves.obstacle(record, seen, target, loss);
        if (obstacle.isPresent()) {
            return new SaveAndMove.NotMoved(obstacle.get());
        }
        return switch (edits.plan(record, edit)) {
            case RecordEdits.Plan.Stop(var why) -> new SaveAndMove.NotSaved(why);
            case RecordEdits.Plan.Ready plan -> {
                edits.carryOut(record, plan);
                yield new SaveAndMove.Done(moves.carryOut(record, target, Place.top(), loss));
            }
        };
    }

    TakeResult take(RecordId id) {
        return taking.take(id);
    }

    DeleteResult delete(RecordId id) {
        var record = records.lock(id);
        record.ifPresent(records::delete);
        return record.isPresent() ? new DeleteResult.Deleted() : new DeleteResult.Gone();
    }
}
