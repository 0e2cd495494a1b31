package app.evergreen.success;

import app.evergreen.base.Text;

/** How taking a move back went. */
public sealed interface UndoResult {

    /**
     * Everything is as it was before the move.
     *
     * @param id the record
     */
    record Undone(RecordId id) implements UndoResult {}

    /**
     * Nothing has changed: somebody has changed stage, health or reason since, or the old stage is not what it was.
     *
     * @param why what stands in the way, in the user's words
     */
    record Refused(Text why) implements UndoResult {}
}
