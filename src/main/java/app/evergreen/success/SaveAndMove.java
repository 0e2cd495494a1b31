package app.evergreen.success;

/** How saving a form and moving its record, in one transaction, went (R4.5). Only {@link Done} has changed anything. */
public sealed interface SaveAndMove {

    /**
     * Saved and moved.
     *
     * @param moved the move
     */
    record Done(MoveResult.Moved moved) implements SaveAndMove {}

    /**
     * The form stands in the way.
     *
     * @param why never {@link RecordSave.Saved}
     */
    record NotSaved(RecordSave why) implements SaveAndMove {}

    /**
     * The move is impossible as things are, or still needs a reason.
     *
     * @param why never {@link MoveResult.Moved}
     */
    record NotMoved(MoveResult why) implements SaveAndMove {}
}
