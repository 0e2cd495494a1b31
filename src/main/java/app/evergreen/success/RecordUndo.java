package app.evergreen.success;

import app.evergreen.activity.OpenActivities;
import app.evergreen.base.Subject;
import app.evergreen.base.Text;
import app.evergreen.security.UserId;
import app.evergreen.stage.Stages;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a move back inside a transaction (R5.5). */
@Component
@RequiredArgsConstructor
class RecordUndo {

    private final Stages stages;
    private final Records records;
    private final Places places;
    private final OpenActivities activities;
    private final Clock clock;

    UndoResult undo(Undo move) {
        var before = move.getBefore();
        var held = stages.hold(List.of(before.stage(), move.getAfter().stage()));
        var record = records.lock(move.of()).orElse(null);
        if (record == null) {
            return refused("success.undo.record-gone");
        }
        var oldStage = held.get(before.stage());
        if (oldStage == null || oldStage.outcome() != before.outcome()) {
            return refused("success.undo.stage-changed");
        }
        if (!record.getStanding().sameAs(move.getAfter())
                || !Objects.equals(record.getHealthByHand(), move.getHealth())) {
            return refused("success.undo.record-changed");
        }
        if (!before.sameAs(move.getAfter())) {
            record.takeBack(before);
            giveBack(record, move.getPartnerCleared());
        }
        places.put(record, before.stage(), move.getPlaceBefore());
        records.store(record);
        activities.bringBack(Subject.record(record.id().value()), move.getCancelled());
        return new UndoResult.Undone(record.id());
    }

    /** Reopening had cleared a success partner who cannot be one of an open record (R3.6). */
    private void giveBack(SuccessRecord record, @Nullable UserId partner) {
        if (partner != null && record.care().successPartnerId() == null) {
            var without = record.fields();
            record.entrust(partner, clock.instant());
            record.tellChanges(without, Set.of(RecordField.SUCCESS_PARTNER));
        }
    }

    private static UndoResult refused(String key) {
        return new UndoResult.Refused(Text.of(key));
    }
}
