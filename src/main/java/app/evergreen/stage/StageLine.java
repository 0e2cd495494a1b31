package app.evergreen.stage;

/**
 * A stage as lists, the grid and the board show it.
 *
 * @param id its key
 * @param name its name, unique without regard to case and outer blanks
 * @param outcome what reaching it means
 * @param defaultHealth the health of a record in it that has none by hand, 0 to 100; 100 and 0 where the outcome fixes it
 * @param folded whether its column is folded unless a user opened it
 * @param position where it stands, ascending; not necessarily without gaps
 */
public record StageLine(
        StageId id, String name, StageOutcome outcome, int defaultHealth, boolean folded, int position) {}
