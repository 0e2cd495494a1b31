package app.evergreen.success.ui;

import app.evergreen.base.ui.board.EncodedPatch;
import app.evergreen.base.ui.board.Patch;
import app.evergreen.success.CardRow;
import app.evergreen.success.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a batch of changes did to cards, read once for this node. Boards that show the same of it share one encoded patch, on whatever
 * threads they are.
 */
final class BoardNews {

    private final Set<RecordId> moved;
    private final List<CardRow> cards;
    private final Map<Set<RecordId>, EncodedPatch> encoded = new ConcurrentHashMap<>();

    /**
     * @param moved the records that may have moved, changed or gone
     * @param cards those of them that still exist, and those about which something was written or read, as they are now
     */
    BoardNews(Set<RecordId> moved, List<CardRow> cards) {
        this.moved = Set.copyOf(moved);
        this.cards = List.copyOf(cards);
    }

    /** What a board shows of it to which these cards belong: what has moved and does not belong there leaves it. */
    EncodedPatch patch(Predicate<CardRow> belongs) {
        var here = cards.stream().filter(belongs).toList();
        var shown = here.stream().map(CardRow::id).collect(Collectors.toSet());
        return encoded.computeIfAbsent(shown, ids -> EncodedPatch.of(patch(here, ids)));
    }

    private Patch patch(List<CardRow> here, Set<RecordId> shown) {
        return new Patch(
                here.stream().filter(this::hasMoved).map(BoardCards::card).toList(),
                moved.stream()
                        .filter(record -> !shown.contains(record))
                        .map(RecordId::value)
                        .collect(Collectors.toSet()),
                List.of(),
                here.stream()
                        .filter(card -> !hasMoved(card))
                        .collect(Collectors.toMap(card -> card.id().value(), card -> BoardCards.mail(card.mail()))));
    }

    private boolean hasMoved(CardRow card) {
        return moved.contains(card.id());
    }
}
