package app.evergreen.success.ui;

import static java.util.Objects.requireNonNull;

import app.evergreen.realtime.Change;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.SystemActor;
import app.evergreen.stage.StageId;
import app.evergreen.success.Attention;
import app.evergreen.success.BoardQuery;
import app.evergreen.success.CardRow;
import app.evergreen.success.RecordId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what changed on the board once for this node and hands it to every open board; each one's own filter then decides in memory
 * what belongs on it. Whatever shapes the board as a whole (stages, names of tags and people) makes every board read again.
 */
@Component
@RequiredArgsConstructor
class BoardFeed {

    private static final Set<Topic> SHAPE = EnumSet.of(Topic.STAGE, Topic.TAG, Topic.TEAM, Topic.USER);
    private static final Set<Topic> TOPICS = EnumSet.of(Topic.RECORD, Topic.STAGE, Topic.TAG, Topic.TEAM, Topic.USER);

    private final ChangeFeed feed;
    private final BoardQuery query;
    private final SystemActor system;
    private final Clock clock;
    private final List<OpenBoard> boards = new CopyOnWriteArrayList<>();
    private ChangeFeed.@Nullable Following following;

    @PostConstruct
    void begin() {
        following = feed.follow(TOPICS, this::tell);
    }

    @PreDestroy
    void end() {
        if (following != null) {
            following.end();
        }
    }

    /** Tells this board of changes until the returned following ends. */
    ChangeFeed.Following join(OpenBoard board) {
        boards.add(board);
        return () -> boards.remove(board);
    }

    /** How many boards are told; a closed window leaves none behind. */
    int openBoards() {
        return boards.size();
    }

    private void tell(Change change) {
        if (boards.isEmpty()) {
            return;
        }
        if (change.everything() || SHAPE.contains(change.topic())) {
            boards.forEach(OpenBoard::readAgain);
        } else {
            var news = news(change);
            boards.forEach(board -> board.show(news));
        }
    }

    private News news(Change change) {
        var read = new AtomicReference<News>();
        var ids = change.ids().stream().map(RecordId::new).collect(Collectors.toUnmodifiableSet());
        system.run(() -> read.set(new News(
                ids,
                query.cards(ids),
                query.totals(),
                query.attention(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))));
        return requireNonNull(read.get());
    }

    /**
     * What a batch of changes did to records.
     *
     * @param changed the records that changed
     * @param cards those of them that still exist, as they are now
     * @param totals how many records each stage holds now
     * @param attention what needs people now
     */
    record News(Set<RecordId> changed, List<CardRow> cards, Map<StageId, Integer> totals, Attention attention) {}

    /** A board on somebody's screen. Both methods are called on the feed's thread and must not wait for the page. */
    interface OpenBoard {

        /** Shows what changed, as far as it belongs here. */
        void show(News news);

        /** Reads and shows everything again. */
        void readAgain();
    }
}
