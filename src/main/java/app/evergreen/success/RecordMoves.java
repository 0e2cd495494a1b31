package app.evergreen.success;

import static app.evergreen.success.Keys.key;

import app.evergreen.activity.ActivityId;
import app.evergreen.activity.OpenActivities;
import app.evergreen.base.Subject;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.UserId;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import app.evergreen.success.MoveResult.What;
import app.evergreen.team.TeamId;
import app.evergreen.thread.ThreadQuery;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves records inside a transaction, their stages being held: first whether it can be done, then it. */
@Component
@RequiredArgsConstructor
class RecordMoves {

    private final Records records;
    private final Places places;
    private final Losses losses;
    private final Names names;
    private final ThreadQuery threads;
    private final Membership membership;
    private final OpenActivities activities;
    private final CurrentUser currentUser;
    private final Clock clock;

    /** Moves a record to a held stage; to nowhere, if that stage is gone. */
    MoveResult move(RecordId id, StageId seen, @Nullable StageLine to, Place place, Optional<Loss> loss) {
        var record = records.lock(id).orElse(null);
        if (record == null) {
            return new MoveResult.Gone(What.RECORD);
        }
        if (to == null) {
            return new MoveResult.Gone(What.STAGE);
        }
        return obstacle(record, seen, to, loss).orElseGet(() -> carryOut(record, to, place, loss));
    }

    /** What stands in the way of moving a locked record. */
    Optional<MoveResult> obstacle(SuccessRecord record, StageId seen, StageLine to, Optional<Loss> loss) {
        if (!record.isIn(seen)) {
            var now = names.stage(record.getStanding().stage());
            return Optional.of(new MoveResult.Changed(now, lastMover(record)));
        }
        if (to.outcome() != StageOutcome.LOST || record.outcome() == StageOutcome.LOST) {
            return Optional.empty();
        }
        return loss.isEmpty()
                ? Optional.of(new MoveResult.NeedsReason(to.id()))
                : losses.refusal(loss.get()).map(MoveResult.Refused::new);
    }

    private Optional<String> lastMover(SuccessRecord record) {
        return threads.lastAuthor(Subject.record(record.id().value()), "thread.event.moved", "thread.event.undone");
    }

    /** Moves a locked record for which there is no obstacle. */
    MoveResult.Moved carryOut(SuccessRecord record, StageLine to, Place place, Optional<Loss> loss) {
        var before = record.getStanding();
        var placeBefore = places.of(record.id());
        var partnerBefore = key(record.care().successPartnerId(), UserId::new);
        var cancelled = record.isIn(to.id()) ? Set.<ActivityId>of() : enter(record, to, loss);
        places.put(record, to.id(), place);
        records.store(record);
        var partnerCleared = record.care().successPartnerId() == null ? partnerBefore : null;
        var undo = new Undo(
                record.id(),
                before,
                placeBefore,
                partnerCleared,
                record.getStanding(),
                record.getHealthByHand(),
                cancelled);
        return new MoveResult.Moved(record.id(), before.outcome(), to.outcome(), to.name(), undo);
    }

    /**
     * Lets a record follow into what a stage means; the stage may be its own, if that is what changes (R1.7).
     *
     * @return the activities that were cancelled with it (R9.1)
     */
    Set<ActivityId> enter(SuccessRecord record, StageLine to, Optional<Loss> loss) {
        var now = clock.instant();
        if (record.outcome() == to.outcome()) {
            record.moveTo(to.id(), now);
            return Set.of();
        }
        switch (to.outcome()) {
            case OPEN -> reopen(record, to);
            case ACHIEVED -> record.achieve(to.id(), currentUser.actor(), now);
            case LOST -> {
                record.lose(to.id(), loss.orElseThrow(), currentUser.actor(), now);
                return cancelledWith(record, loss.orElseThrow());
            }
        }
        return Set.of();
    }

    private Set<ActivityId> cancelledWith(SuccessRecord record, Loss loss) {
        return loss.cancelsActivities()
                ? activities.cancelAll(Subject.record(record.id().value()))
                : Set.of();
    }

    /** An open record's success partner is one who can be (R3.6); a closed one had kept the name. */
    private void reopen(SuccessRecord record, StageLine to) {
        record.reopen(to.id(), clock.instant());
        var partner = key(record.care().successPartnerId(), UserId::new);
        if (partner != null && !membership.admits(key(record.care().teamId(), TeamId::new), partner)) {
            var before = record.fields();
            record.entrust(null, clock.instant());
            record.tellChanges(before, Set.of(RecordField.SUCCESS_PARTNER));
        }
    }
}
