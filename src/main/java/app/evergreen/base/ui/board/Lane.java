package app.evergreen.base.ui.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lane with its first cards.
 *
 * @param id its key
 * @param name its name
 * @param outcome OPEN, ACHIEVED or LOST
 * @param folded whether it is a narrow strip for this viewer
 * @param canCreate whether it has a +
 * @param total all cards of the lane
 * @param shown those that match the filter, loaded or not
 * @param bar how many of those that match the board's filter are in which state, if this board has states
 * @param only the one state that is shown of this lane, if its bar filters it
 * @param more whether cards lie beyond the last of {@code cards}
 * @param cards the first cards, in order
 */
public record Lane(
        long id,
        String name,
        String outcome,
        boolean folded,
        boolean canCreate,
        int total,
        int shown,
        @Nullable Tally bar,
        Tally.@Nullable Part only,
        boolean more,
        List<Card> cards) {

    /** Keeps its own copy of the cards. */
    public Lane {
        cards = List.copyOf(cards);
    }

    /**
     * What a patch changes of a lane.
     *
     * @param id which lane
     * @param total all cards of the lane
     * @param shown those that match the filter
     * @param bar how many of them are in which state, if this board has states
     */
    public record Counts(
            long id, int total, int shown, @Nullable Tally bar) {}
}
