package app.evergreen.base.ui.board;

import java.util.List;
import java.util.Set;

/**
 * What changes on a board.
 *
 * @param cards cards to show, each in its lane at its rank
 * @param gone keys of cards to take away, if they are there
 * @param lanes the counts of lanes
 */
public record Patch(List<Card> cards, Set<Long> gone, List<Lane.Counts> lanes) {

    /** Keeps its own copies. */
    public Patch {
        cards = List.copyOf(cards);
        gone = Set.copyOf(gone);
        lanes = List.copyOf(lanes);
    }
}
