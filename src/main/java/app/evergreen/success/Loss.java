package app.evergreen.success;

/**
 * Why a record is lost (R9.1).
 *
 * @param reason one of the active lost reasons
 * @param comment at most {@value #MOST_LETTERS} characters; blank unless the reason asks for one
 */
public record Loss(LostReasonId reason, String comment) {

    /** The longest comment. */
    public static final int MOST_LETTERS = 2_000;

    /** Drops outer blanks of the comment. */
    public Loss {
        comment = comment.strip();
    }
}
