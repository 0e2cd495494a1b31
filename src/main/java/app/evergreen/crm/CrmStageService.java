package app.evergreen.crm;

import app.evergreen.base.Guard;
import app.evergreen.base.Guard.Trouble;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Text;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Adds, renames, flags, orders and deletes lead stages. At least one is not won (R6.1). */
@Service
@RequiredArgsConstructor
@RolesAllowed(Rights.ADMINISTER)
public class CrmStageService {

    private final Guard guard;
    private final CrmStageChanges changes;

    /** Adds a stage behind all others. Problems name {@code name}. */
    public SaveResult add(CrmStageDraft draft) {
        var problems = draft.problems();
        return problems.isEmpty()
                ? guard.run(() -> changes.add(draft), CrmStageService::explain)
                : new SaveResult.Invalid(problems);
    }

    /**
     * Saves a line.
     *
     * @param confirmed that the leads of a stage whose flag changes follow it: becoming won, each gets its success record
     */
    public CrmStageSave save(CrmStageId stage, CrmStageDraft draft, Optional<CrmStageConfirmation> confirmed) {
        var problems = draft.problems();
        return problems.isEmpty()
                ? guard.run(() -> changes.save(stage, draft, confirmed), trouble -> CrmStageSave.of(explain(trouble)))
                : new CrmStageSave.Invalid(problems);
    }

    /** Puts a stage right behind another one, or before all others. Where the other one has left, the stage goes first. */
    public SaveResult place(CrmStageId stage, Optional<CrmStageId> after) {
        return guard.run(() -> changes.place(stage, after), CrmStageService::explain);
    }

    /**
     * Deletes a stage.
     *
     * @param moveLeadsTo takes the leads that it holds; a stage with the same flag
     */
    public CrmStageDeletion delete(CrmStageId stage, Optional<CrmStageId> moveLeadsTo) {
        return guard.run(
                () -> changes.delete(stage, moveLeadsTo),
                trouble -> new CrmStageDeletion.Refused(Text.of("crm.try-again")));
    }

    private static SaveResult explain(Trouble trouble) {
        return switch (trouble) {
            case Trouble.LostRace() -> new SaveResult.Changed();
            case Trouble.ConstraintBroken(var name) -> LeadConstraints.ofStage(name);
        };
    }
}
