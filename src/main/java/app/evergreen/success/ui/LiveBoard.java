package app.evergreen.success.ui;

import app.evergreen.base.ui.board.EncodedPatch;
import app.evergreen.realtime.ChangeFeed.Following;
import app.evergreen.stage.StageId;
import app.evergreen.success.BoardFilter;
import app.evergreen.success.BoardQuery;
import app.evergreen.success.BoardViewer;
import app.evergreen.success.CardRow;
import app.evergreen.success.RecordId;
import app.evergreen.success.Visibility;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * One page's board as the feed sees it. What has to be read for it is read on a thread of the feed's, under the page's user; only what was read
 * goes to the page, so that no query ever runs under the session's lock. What of it belongs here is decided on the page, in memory: what
 * the user has made, opened or left until then counts.
 */
@RequiredArgsConstructor
class LiveBoard implements BoardFeed.OpenBoard {

    private final Canvas board;
    private final BoardQuery query;
    private final Visibility visibility;
    private final SecurityContext user = SecurityContextHolder.getContext();
    private final Set<RecordId> kept = ConcurrentHashMap.newKeySet();
    private final Set<RecordId> held = ConcurrentHashMap.newKeySet();
    private volatile BoardFilter filter = BoardFilter.ALL;
    private final Mailbox mailbox;
    /** What has been shown since a picture of the board was begun, which may not know of it; nothing while none is. */
    private @Nullable List<BoardNews> sinceThen;

    private @Nullable Following following;

    /** Listens to the feed for this page until {@link #end}. */
    void begin(UI shownOn, BoardFeed feed) {
        mailbox.begin(shownOn);
        following = feed.join(this);
    }

    /** Listens no more. */
    void end() {
        if (following != null) {
            following.end();
            following = null;
        }
        mailbox.end();
    }

    /** The board is about to read everything, so that it has missed nothing any more. */
    void readsAnew() {
        mailbox.empty();
        sinceThen = null;
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
        shown(new BoardNews(Set.of(card), query.cards(List.of(card))), filter, board.viewer());
    }

    @Override
    public void show(BoardNews news) {
        asUser(() -> {
            var viewer = board.viewer();
            var worn = filter;
            onPage(worn, () -> shown(news, worn, viewer));
        });
    }

    private void shown(BoardNews news, BoardFilter worn, BoardViewer viewer) {
        if (sinceThen != null) {
            sinceThen.add(news);
        }
        board.show(news.patch(card -> belongs(card, worn, viewer)));
    }

    @Override
    public void count(Film film) {
        asUser(() -> {
            var worn = filter;
            var counted = film.count(worn, board.viewer());
            onPage(worn, () -> board.show(counted));
        });
    }

    private boolean belongs(CardRow card, BoardFilter worn, BoardViewer viewer) {
        return card.admittedBy(visibility)
                && (kept.contains(card.id()) || held.contains(card.id()) || worn.matches(card, viewer));
    }

    @Override
    public void expectPicture() {
        mailbox.put(() -> sinceThen = new ArrayList<>());
    }

    @Override
    public void readAgain(Film film) {
        asUser(() -> {
            var worn = filter;
            var viewer = board.viewer();
            var picture = film.take(worn, viewer);
            var inSight = stillInSight(worn);
            onPage(worn, () -> show(picture, inSight, viewer));
        });
    }

    /** Not where the board has read everything itself meanwhile: it knows more than the picture. */
    private void show(BoardPicture picture, List<CardRow> inSight, BoardViewer viewer) {
        var unknown = sinceThen;
        if (unknown != null) {
            sinceThen = null;
            board.show(picture, inSight);
            unknown.forEach(news -> shown(news, filter, viewer));
        }
    }

    @Override
    public void missed() {
        mailbox.leaveBehind();
    }

    /** The cards that stay whatever the filter says: a picture of the whole board does not know of them. */
    List<CardRow> stillInSight(BoardFilter worn) {
        var ids = new HashSet<>(kept);
        ids.addAll(held);
        return query.cards(ids).stream()
                .filter(card -> belongs(card, worn, board.viewer()))
                .toList();
    }

    /** Nothing is worked out for a page that cannot be told. */
    private void asUser(Runnable work) {
        if (!mailbox.listens()) {
            return;
        }
        SecurityContextHolder.setContext(user);
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Not where another filter has been put on meanwhile: the board was read for that one since, with the same news. */
    private void onPage(BoardFilter worn, Runnable work) {
        mailbox.put(() -> {
            if (worn.equals(filter)) {
                work.run();
            }
        });
    }

    /** What it shows things on. */
    interface Canvas {

        /** Shows this picture, from the top of every column, and cards that stay in sight although the picture does not know of them. */
        void show(BoardPicture picture, List<CardRow> inSight);

        /** Shows what others (or this page) have changed. */
        void show(EncodedPatch news);

        /** Shows how many records there are now. */
        void show(Film.Counted counted);

        /** Who looks, and on which day. */
        BoardViewer viewer();
    }
}
