package app.evergreen.base.ui.board;

/**
 * How many cards of a lane are in which state: the bar below its name.
 *
 * @param overdue with something late
 * @param today with something for today
 * @param planned with something for later
 * @param none with nothing planned
 */
public record Tally(int overdue, int today, int planned, int none) {

    /** The parts of the bar, in order. */
    public enum Part {
        /** Something is late. */
        OVERDUE,
        /** Something is for today. */
        TODAY,
        /** Something is for later. */
        PLANNED,
        /** Nothing is planned. */
        NONE
    }
}
