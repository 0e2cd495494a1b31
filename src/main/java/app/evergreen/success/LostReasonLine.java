package app.evergreen.success;

/**
 * A lost reason as the grid and the dialog show it.
 *
 * @param id its key
 * @param name its name, unique without regard to case and outer blanks
 * @param asksComment whether a loss with this reason needs a comment
 * @param archived whether it can no longer be chosen
 * @param uses how many lost records name it
 */
public record LostReasonLine(LostReasonId id, String name, boolean asksComment, boolean archived, int uses) {}
