package app.evergreen.success;

/**
 * Why a record is lost (R9.1).
 *
 * @param reason one of the active lost reasons
 * @param comment at most {@value #MOST_LETTERS} characters; blank unless the reason asks for one
 * @param cancelsActivities whether the record's open activities are cancelled with it
 */
public record Loss(LostReasonId reason, String comment, boolean cancelsActivities) {

    /** The longest comment. */
    public static final int MOST_LETTERS = 2_000;

    /** Drops outer blanks of the comment. */
    public Loss {
        comment = comment.strip();
    }

    /** The same, with the record's open activities cancelled, as the dialog proposes. */
    public Loss(LostReasonId reason, String comment) {
        this(reason, comment, true);
    }
}
