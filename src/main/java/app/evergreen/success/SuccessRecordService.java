package app.evergreen.success;

import app.evergreen.base.Guard;
import app.evergreen.base.Text;
import app.evergreen.security.Rights;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageOutcome;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** The commands on success records. Each runs in one transaction of its own. */
@Service
@RequiredArgsConstructor
public class SuccessRecordService {

    private final Guard guard;
    private final RecordCommands commands;

    /** Makes a record on top of an open stage (R5.6). */
    @RolesAllowed(Rights.WRITE_RECORDS)
    public CreateResult create(NewRecord what) {
        return guard.run(() -> commands.create(what), SuccessConstraints::ofCreation);
    }

    /**
     * Moves a record to a stage, or to another place in its own.
     *
     * @param seen the stage in which the screen showed it
     * @param loss why it is lost; needed, and only looked at, where a record that is not lost goes to a lost stage (R9.1)
     */
    @RolesAllowed(Rights.WRITE_RECORDS)
    public MoveResult move(RecordId id, StageId seen, StageId to, Place place, Optional<Loss> loss) {
        return guard.run(() -> commands.move(id, seen, to, place, loss), SuccessConstraints::ofMove);
    }

    /** Moves a record to the first achieved stage, on top (R7.3). */
    @RolesAllowed(Rights.WRITE_RECORDS)
    public MoveResult achieve(RecordId id, StageId seen) {
        return guard.run(
                () -> commands.moveToFirst(StageOutcome.ACHIEVED, id, seen, Optional.empty()),
                SuccessConstraints::ofMove);
    }

    /** Moves a record to the first lost stage, on top (R7.3). The loss is as in {@link #move}. */
    @RolesAllowed(Rights.WRITE_RECORDS)
    public MoveResult lose(RecordId id, StageId seen, Optional<Loss> loss) {
        return guard.run(() -> commands.moveToFirst(StageOutcome.LOST, id, seen, loss), SuccessConstraints::ofMove);
    }

    /** Moves a closed record back to the open stage it was in last, else to the first one (R9.4). */
    @RolesAllowed(Rights.WRITE_RECORDS)
    public MoveResult reopen(RecordId id, StageId seen) {
        return guard.run(() -> commands.reopen(id, seen), SuccessConstraints::ofMove);
    }

    /** Takes a move back (R5.5). */
    @RolesAllowed(Rights.WRITE_RECORDS)
    public UndoResult undo(Undo move) {
        return guard.run(
                () -> commands.undo(move), trouble -> new UndoResult.Refused(Text.of("success.undo.record-changed")));
    }

    /** Saves the touched fields of a form, field by field (R4.5). */
    @RolesAllowed(Rights.WRITE_RECORDS)
    public RecordSave save(RecordId id, RecordEdit edit) {
        return guard.run(() -> commands.save(id, edit), SuccessConstraints::ofSave);
    }

    /** Saves a form and moves its record; either both or nothing (R4.5). Parameters as in {@link #move}; the place is the top. */
    @RolesAllowed(Rights.WRITE_RECORDS)
    public SaveAndMove saveAndMove(RecordId id, RecordEdit edit, StageId seen, StageId to, Optional<Loss> loss) {
        return guard.run(
                () -> commands.saveAndMove(id, edit, seen, to, loss),
                trouble -> new SaveAndMove.NotSaved(SuccessConstraints.ofSave(trouble)));
    }

    /** Makes the current user the success partner of a record that came from a hand-off (R6.3). */
    @RolesAllowed(Rights.WRITE_RECORDS)
    public TakeResult take(RecordId id) {
        return guard.run(() -> commands.take(id), trouble -> new TakeResult.Refused(SuccessConstraints.text(trouble)));
    }

    /** Deletes a record with its thread, and frees its lead (R6.4). */
    @RolesAllowed(Rights.MANAGE_RECORDS)
    public DeleteResult delete(RecordId id) {
        return guard.run(() -> commands.delete(id), trouble -> new DeleteResult.Gone());
    }
}
