package app.evergreen.success.ui;

import app.evergreen.realtime.ChangeFeed.Following;
import app.evergreen.stage.StageId;
import app.evergreen.success.BoardFilter;
import app.evergreen.success.BoardQuery;
import app.evergreen.success.BoardViewer;
import app.evergreen.success.CardRow;
import app.evergreen.success.RecordId;
import app.evergreen.success.StageTally;
import app.evergreen.success.Visibility;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * One page's board as the feed sees it. On the feed's thread it decides, under the page's user, what of the news belongs here; only
 * what is decided goes to the page, so that no query ever runs under the session's lock.
 */
@RequiredArgsConstructor
class LiveBoard implements BoardFeed.OpenBoard {

    private final Board board;
    private final BoardQuery query;
    private final BoardPicture.Camera camera;
    private final BoardCounts counts;
    private final Visibility visibility;
    private final SecurityContext user = SecurityContextHolder.getContext();
    private final Set<RecordId> kept = ConcurrentHashMap.newKeySet();
    private final Set<RecordId> held = ConcurrentHashMap.newKeySet();
    private volatile BoardFilter filter = BoardFilter.ALL;
    private @Nullable UI page;
    private @Nullable Following following;

    /** Listens to the feed for this page until {@link #end}. */
    void begin(UI shownOn, BoardFeed feed) {
        page = shownOn;
        following = feed.join(this);
    }

    /** Listens no more. */
    void end() {
        if (following != null) {
            following.end();
            following = null;
        }
    }

    /** Puts on another filter; what was kept in sight is no longer (R5.7). */
    void wear(BoardFilter worn) {
        filter = worn;
        kept.clear();
    }

    /** Keeps a card that the user has just made in sight until the filter changes (R5.7). */
    void keep(RecordId made) {
        kept.add(made);
    }

    /** Keeps a card that the user has dropped into a column in sight there, whatever the column's bar lets through. */
    void keepIn(StageId column, RecordId dropped) {
        if (filter.bar(column).isPresent()) {
            kept.add(dropped);
        }
    }

    /** Keeps a card in sight until it is let go, because the user works on what hangs from it. */
    void hold(RecordId card) {
        held.add(card);
    }

    /** Lets go of a card that was held; one that does not belong here leaves. Called on the page. */
    void letGo(RecordId card) {
        held.remove(card);
        var here = query.cards(List.of(card)).stream().anyMatch(now -> belongs(now, filter, board.viewer()));
        if (!here) {
            board.show(new Update(List.of(), Set.of(card), List.of(), Optional.empty(), filter), Optional.empty());
        }
    }

    @Override
    public void show(BoardFeed.News news) {
        asUser(() -> {
            var viewer = board.viewer();
            var worn = filter;
            var here = news.cards().stream()
                    .filter(card -> belongs(card, worn, viewer))
                    .toList();
            var cards = here.stream()
                    .filter(card -> news.changed().contains(card.id()))
                    .toList();
            var mail = here.stream()
                    .filter(card -> !news.changed().contains(card.id()))
                    .toList();
            var update = new Update(cards, gone(news, cards), mail, Optional.empty(), worn);
            onPage(worn, () -> board.show(update, Optional.empty()));
        });
    }

    @Override
    public void count(long version) {
        asUser(() -> {
            var worn = filter;
            var now = counts.since(version);
            var tallies = tallies(now.totals(), worn, board.viewer());
            var update = new Update(List.of(), Set.of(), List.of(), Optional.of(tallies), worn);
            onPage(worn, () -> board.show(update, Optional.of(now.attention())));
        });
    }

    private Tallies tallies(Map<StageId, StageTally> totals, BoardFilter worn, BoardViewer viewer) {
        var above = worn.withoutBars();
        return new Tallies(totals, above.letsAllThrough() ? totals : query.matching(above, viewer));
    }

    private boolean belongs(CardRow card, BoardFilter worn, BoardViewer viewer) {
        return card.admittedBy(visibility)
                && (kept.contains(card.id()) || held.contains(card.id()) || worn.matches(card, viewer));
    }

    private static Set<RecordId> gone(BoardFeed.News news, List<CardRow> cards) {
        var gone = new HashSet<>(news.changed());
        cards.forEach(card -> gone.remove(card.id()));
        return gone;
    }

    @Override
    public void readAgain() {
        asUser(() -> {
            var worn = filter;
            var picture = camera.take(worn, board.viewer());
            var inSight = stillInSight(worn);
            onPage(worn, () -> {
                board.show(picture);
                if (!inSight.isEmpty()) {
                    board.show(new Update(inSight, Set.of(), List.of(), Optional.empty(), worn), Optional.empty());
                }
            });
        });
    }

    /** The cards that stay whatever the filter says: a picture of the whole board does not know of them. */
    private List<CardRow> stillInSight(BoardFilter worn) {
        var ids = new HashSet<>(kept);
        ids.addAll(held);
        return query.cards(ids).stream()
                .filter(card -> belongs(card, worn, board.viewer()))
                .toList();
    }

    private void asUser(Runnable work) {
        SecurityContextHolder.setContext(user);
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Not where another filter has been put on meanwhile: the board was read for that one since, with the same news. */
    private void onPage(BoardFilter worn, Runnable work) {
        var shownOn = page;
        if (shownOn == null) {
            return;
        }
        try {
            var _ = shownOn.access(() -> {
                if (worn.equals(filter)) {
                    work.run();
                }
            });
        } catch (UIDetachedException left) {
            // the page was closed between the change and now: nobody is there to be shown anything
        }
    }

    /**
     * What changes on this board.
     *
     * @param cards cards to show, each at its place
     * @param gone cards to take away, if they are here
     * @param mail cards of which only what was written has changed
     * @param tallies how many records there are now, if that may have changed
     * @param filter what the board shows
     */
    record Update(
            List<CardRow> cards,
            Set<RecordId> gone,
            List<CardRow> mail,
            Optional<Tallies> tallies,
            BoardFilter filter) {}

    /**
     * How many records there are.
     *
     * @param totals how many each stage holds
     * @param matching how many of them match the filter, whatever bars are pressed
     */
    record Tallies(Map<StageId, StageTally> totals, Map<StageId, StageTally> matching) {}
}
