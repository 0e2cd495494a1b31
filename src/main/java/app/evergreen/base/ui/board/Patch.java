package app.evergreen.base.ui.board;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changes on a board.
 *
 * @param cards cards to show, each in its lane at its rank
 * @param gone keys of cards to take away, if they are there
 * @param lanes the counts of lanes
 * @param mail what was written about cards that are otherwise as they were
 */
public record Patch(List<Card> cards, Set<Long> gone, List<Lane.Counts> lanes, Map<Long, Card.Mail> mail) {

    /** Keeps its own copies. */
    public Patch {
        cards = List.copyOf(cards);
        gone = Set.copyOf(gone);
        lanes = List.copyOf(lanes);
        mail = Map.copyOf(mail);
    }

    /** Whether it changes nothing. */
    public boolean changesNothing() {
        return cards.isEmpty() && gone.isEmpty() && lanes.isEmpty() && mail.isEmpty();
    }
}
