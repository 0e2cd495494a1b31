package app.evergreen.success;

import app.evergreen.base.Guard;
import app.evergreen.base.Guard.Trouble;
import app.evergreen.base.Problem;
import app.evergreen.security.Rights;
import app.evergreen.stage.StageDraft;
import app.evergreen.stage.StageId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Saves and deletes stages that may hold records (R1.5 to R1.7). */
@Service
@RequiredArgsConstructor
public class StageChanges {

    private final Guard guard;
    private final StageFlagging flagging;
    private final StageRemoval removal;

    /**
     * Saves an existing stage. Where that changes what its records mean, it has to be confirmed first.
     *
     * @param confirmed the confirmation of what the previous call asked
     */
    @RolesAllowed(Rights.CONFIGURE)
    public StageChange save(StageId id, StageDraft draft, Optional<StageConfirmation> confirmed) {
        var problems = draft.problems();
        return problems.isEmpty()
                ? guard.run(() -> flagging.save(id, draft, confirmed), StageChanges::explain)
                : new StageChange.Invalid(problems);
    }

    private static StageChange explain(Trouble trouble) {
        return switch (trouble) {
            case Trouble.LostRace() -> new StageChange.Changed();
            case Trouble.ConstraintBroken(var name)
            when "stage_name_key".equals(name) ->
                new StageChange.Invalid(List.of(Problem.of("name", "stage.name.taken")));
            case Trouble.ConstraintBroken _ -> new StageChange.Refused(SuccessConstraints.text(trouble));
        };
    }

    /**
     * Deletes a stage, and moves its records to another one of the same outcome, on top, in their order.
     *
     * @param moveRecordsTo where the records go; needed where there are some
     */
    @RolesAllowed(Rights.CONFIGURE)
    public StageDeletion delete(StageId id, Optional<StageId> moveRecordsTo) {
        return guard.run(
                () -> removal.delete(id, moveRecordsTo),
                trouble -> new StageDeletion.Refused(SuccessConstraints.text(trouble)));
    }
}
