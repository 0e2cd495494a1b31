package app.evergreen.success;

import app.evergreen.stage.StageId;

/**
 * A record to be made (R5.6).
 *
 * @param stage an open stage
 * @param fields a title or a lead is enough; the tags, the renewal date and the rest may be given at once
 */
public record NewRecord(StageId stage, RecordFields fields) {

    /** A record of which only the title is known. */
    public static NewRecord titled(String title, StageId stage) {
        return new NewRecord(stage, RecordFields.titled(title));
    }
}
