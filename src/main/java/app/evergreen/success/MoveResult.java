package app.evergreen.success;

import app.evergreen.base.Text;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageOutcome;
import java.util.Optional;

/** How a move went. Only {@link Moved} has changed anything. */
public sealed interface MoveResult {

    /**
     * The record stands where it was put.
     *
     * @param id the record
     * @param from the outcome before
     * @param to the outcome now
     * @param stageName where it is now
     * @param undo takes this move back (R5.5)
     */
    record Moved(RecordId id, StageOutcome from, StageOutcome to, String stageName, Undo undo) implements MoveResult {

        /** Whether the acting person has something to celebrate (R8): not from achieved to achieved. */
        public boolean achieved() {
            return from != StageOutcome.ACHIEVED && to == StageOutcome.ACHIEVED;
        }
    }

    /**
     * The stage is a lost one and no reason was given (R9.1): ask, then move again.
     *
     * @param to the lost stage
     */
    record NeedsReason(StageId to) implements MoveResult {}

    /**
     * The record is no longer in the stage that the screen showed.
     *
     * @param stageName where it is now
     * @param by who moved it, if that is known
     */
    record Changed(String stageName, Optional<String> by) implements MoveResult {}

    /**
     * The record or the stage has been deleted.
     *
     * @param what which of the two
     */
    record Gone(What what) implements MoveResult {}

    /**
     * A rule stands in the way.
     *
     * @param why the rule in the user's words
     */
    record Refused(Text why) implements MoveResult {}

    /** What is gone. */
    enum What {
        /** The record itself. */
        RECORD,
        /** The stage it was to go to, or the one it was shown in. */
        STAGE
    }
}
