package app.evergreen.success;

import app.evergreen.activity.ActivitySql;
import app.evergreen.base.Text;
import app.evergreen.stage.StageDraft;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import app.evergreen.stage.Stages;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Saves a stage inside a transaction, and lets its records follow a changed flag, each keeping its place (R1.7). */
@Component
@RequiredArgsConstructor
class StageFlagging {

    private final Stages stages;
    private final SuccessRecordRepository repository;
    private final Records records;
    private final RecordMoves moves;
    private final Losses losses;
    private final JdbcClient jdbc;

    StageChange save(StageId id, StageDraft draft, Optional<StageConfirmation> confirmed) {
        var all = stages.lockAll();
        var stage = all.stream().filter(line -> line.id().equals(id)).findFirst();
        if (stage.isEmpty()) {
            return new StageChange.Gone();
        }
        if (stage.get().outcome() == draft.outcome()) {
            stages.describe(id, draft);
            return new StageChange.Saved();
        }
        if (isLastOpen(stage.get(), all)) {
            return new StageChange.Refused(Text.of("stage.last-open"));
        }
        return flag(stage.get(), draft, confirmed);
    }

    static boolean isLastOpen(StageLine stage, List<StageLine> all) {
        return stage.outcome() == StageOutcome.OPEN
                && all.stream().noneMatch(other -> !other.equals(stage) && other.outcome() == StageOutcome.OPEN);
    }

    private StageChange flag(StageLine stage, StageDraft draft, Optional<StageConfirmation> confirmed) {
        var held = repository.lockAllIn(stage.id().value());
        var asksReason = draft.outcome() == StageOutcome.LOST;
        var loss = confirmed.flatMap(StageConfirmation::loss);
        if (!held.isEmpty() && !answers(confirmed, held.size(), asksReason)) {
            return new StageChange.NeedsConfirmation(
                    held.size(), stage.outcome(), draft.outcome(), asksReason, openActivitiesIn(stage.id()));
        }
        var refusal = held.isEmpty() || !asksReason ? Optional.<Text>empty() : loss.flatMap(losses::refusal);
        if (refusal.isPresent()) {
            return new StageChange.Refused(refusal.get());
        }
        follow(stage.id(), draft, held, loss);
        return new StageChange.Saved();
    }

    private int openActivitiesIn(StageId stage) {
        return jdbc.sql(
                        "select count(*) from activity a join success_record r on r.id = a.subject_id where r.stage_id = :stage and "
                                + ActivitySql.OPEN)
                .param("stage", stage.value())
                .query(Integer.class)
                .single();
    }

    private static boolean answers(Optional<StageConfirmation> confirmed, int records, boolean asksReason) {
        return confirmed
                .filter(answer -> answer.records() == records)
                .filter(answer -> !asksReason || answer.loss().isPresent())
                .isPresent();
    }

    private void follow(StageId id, StageDraft draft, List<SuccessRecord> held, Optional<Loss> loss) {
        jdbc.sql("set constraints success_record_stage_fk deferred").update();
        stages.describe(id, draft);
        var flagged = stages.inOrder().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
        for (var record : held) {
            moves.enter(record, flagged, loss);
            records.store(record);
        }
        jdbc.sql("set constraints success_record_stage_fk immediate").update();
    }
}
