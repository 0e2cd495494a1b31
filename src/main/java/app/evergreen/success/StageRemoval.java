package app.evergreen.success;

import app.evergreen.base.Ranks;
import app.evergreen.base.Text;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.Stages;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Deletes a stage inside a transaction; no record is ever deleted with its stage (R1.6). */
@Component
@RequiredArgsConstructor
class StageRemoval {

    private final Stages stages;
    private final SuccessRecordRepository repository;
    private final Records records;
    private final Places places;
    private final Clock clock;

    StageDeletion delete(StageId id, Optional<StageId> moveRecordsTo) {
        var all = stages.lockAll();
        var stage = all.stream().filter(line -> line.id().equals(id)).findFirst();
        if (stage.isEmpty()) {
            return new StageDeletion.Gone();
        }
        if (StageFlagging.isLastOpen(stage.get(), all)) {
            return new StageDeletion.Refused(Text.of("stage.last-open"));
        }
        var choices = all.stream()
                .filter(line -> line.outcome() == stage.get().outcome())
                .filter(line -> !line.id().equals(id))
                .toList();
        return empty(stage.get(), choices, moveRecordsTo);
    }

    private StageDeletion empty(StageLine stage, List<StageLine> choices, Optional<StageId> target) {
        var held = repository.lockAllIn(stage.id().value());
        if (!held.isEmpty() && choices.isEmpty()) {
            return new StageDeletion.Refused(Text.of("success.stage.no-other", held.size()));
        }
        var chosen = choices.stream()
                .map(StageLine::id)
                .filter(choice -> target.filter(choice::equals).isPresent())
                .findFirst();
        if (!held.isEmpty() && chosen.isEmpty()) {
            return new StageDeletion.NeedsTarget(held.size(), choices);
        }
        chosen.ifPresent(to -> moveAll(held, to));
        stages.remove(stage.id());
        return new StageDeletion.Deleted(held.size());
    }

    /** On top, in their order: the lowest goes first, and each following one above it. */
    private void moveAll(List<SuccessRecord> held, StageId to) {
        var fromBelow = held.stream()
                .sorted(Comparator.comparingLong(SuccessRecord::getRank)
                        .thenComparingLong(record -> record.id().value())
                        .reversed())
                .toList();
        var rank = places.top(to);
        for (var record : fromBelow) {
            record.moveTo(to, clock.instant());
            record.rankAt(rank);
            records.store(record);
            rank -= Ranks.GAP;
        }
    }
}
