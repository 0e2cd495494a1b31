package app.evergreen.crm;

import app.evergreen.base.Guard;
import app.evergreen.base.Guard.Trouble;
import app.evergreen.base.Text;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * Everything that can be done with leads (R6). Whoever reaches a won stage by any of these ways has won: {@link LeadWon} is told in the
 * same transaction.
 */
@Service
@RequiredArgsConstructor
@RolesAllowed(Rights.WRITE_LEADS)
public class LeadService {

    private final Guard guard;
    private final LeadChanges changes;
    private final LeadQuery query;

    /** Makes a lead on top of its column; a title is enough. Made in a won stage, it is won at once. */
    public LeadCreation create(LeadDraft draft) {
        return guard.run(() -> changes.create(draft), trouble -> switch (trouble) {
            case Trouble.LostRace() -> new LeadCreation.Refused(Text.of("crm.try-again"));
            case Trouble.ConstraintBroken(var name) ->
                LeadConstraints.aboutTheStage(name)
                        ? new LeadCreation.Refused(Text.of("crm.stage.gone"))
                        : new LeadCreation.Invalid(List.of(LeadConstraints.problem(name)));
        });
    }

    /** Saves the touched fields of a form; those that somebody else has changed meanwhile are never overwritten silently (R4.5). */
    public LeadSave save(LeadId lead, LeadEdit edit) {
        return guard.run(() -> changes.save(lead, edit), trouble -> switch (trouble) {
            case Trouble.LostRace() -> new LeadSave.Changed();
            case Trouble.ConstraintBroken(var name) -> new LeadSave.Invalid(List.of(LeadConstraints.problem(name)));
        });
    }

    /**
     * Moves a lead to a stage, and to a place in it.
     *
     * @param seen the stage that the screen showed; where it is not the lead's stage any more, nothing happens
     * @param to may be the same stage, for another place in it
     * @param below the lead that stands right above afterwards; nothing for the top, which is also taken where that lead has left
     */
    public LeadMove move(LeadId lead, CrmStageId seen, CrmStageId to, Optional<LeadId> below) {
        return guard.run(() -> changes.move(lead, seen, to, below), trouble -> asItIsNow(lead));
    }

    private LeadMove asItIsNow(LeadId lead) {
        return query.page(lead)
                .<LeadMove>map(now -> new LeadMove.Changed(now.stage().name(), Optional.empty()))
                .orElseGet(() -> new LeadMove.Gone(LeadMove.What.LEAD));
    }

    /** Deletes a lead that has no success record (R6.6). */
    public LeadDeletion delete(LeadId lead) {
        return guard.run(() -> changes.delete(lead), trouble -> switch (trouble) {
            case Trouble.LostRace() -> new LeadDeletion.Refused(Text.of("crm.try-again"));
            case Trouble.ConstraintBroken(var name) -> new LeadDeletion.Refused(LeadConstraints.whyNotDeleted(name));
        });
    }
}
