package app.evergreen.success.ui;

import static java.util.Objects.requireNonNull;

import app.evergreen.realtime.Change;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.SystemActor;
import app.evergreen.stage.StageId;
import app.evergreen.success.Attention;
import app.evergreen.success.AttentionQuery;
import app.evergreen.success.BoardQuery;
import app.evergreen.success.CardRow;
import app.evergreen.success.RecordId;
import app.evergreen.success.StageTally;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what changed on the board once for this node and hands it to every open board; each one's own filter then decides in memory
 * what belongs on it. Whatever shapes the board as a whole (stages, names of tags and people, a new day) makes every board read again.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class BoardFeed {

    private static final Set<Topic> SHAPE =
            EnumSet.of(Topic.STAGE, Topic.TAG, Topic.TEAM, Topic.USER, Topic.ACTIVITY_TYPE, Topic.DAY);
    /** What moves cards, or changes how they are counted. */
    private static final Set<Topic> CARDS = EnumSet.of(Topic.RECORD, Topic.ACTIVITY);

    private final ChangeFeed feed;
    private final BoardQuery query;
    private final AttentionQuery attention;
    private final SystemActor system;
    private final List<OpenBoard> boards = new CopyOnWriteArrayList<>();
    private ChangeFeed.@Nullable Following following;

    @PostConstruct
    void begin() {
        var topics = EnumSet.of(Topic.THREAD);
        topics.addAll(SHAPE);
        topics.addAll(CARDS);
        following = feed.followTogether(topics, this::tell);
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

    private void tell(List<Change> changes) {
        if (boards.isEmpty()) {
            return;
        }
        if (changes.stream().anyMatch(change -> change.everything() || SHAPE.contains(change.topic()))) {
            tellEach(OpenBoard::readAgain);
            return;
        }
        var moved = ids(changes, CARDS);
        var written = ids(changes, EnumSet.of(Topic.THREAD));
        written.removeAll(moved);
        var news = asSystem(() -> news(moved, written));
        tellEach(board -> board.show(news));
    }

    /** A board that fails must not keep the news from the others. */
    private void tellEach(Consumer<OpenBoard> news) {
        for (var board : boards) {
            try {
                news.accept(board);
            } catch (RuntimeException failed) {
                log.warn("A board could not be told of news", failed);
            }
        }
    }

    private static Set<RecordId> ids(List<Change> changes, Set<Topic> topics) {
        var ids = new HashSet<RecordId>();
        changes.stream()
                .filter(change -> topics.contains(change.topic()))
                .forEach(change -> change.ids().forEach(id -> ids.add(new RecordId(id))));
        return ids;
    }

    /** Activities and threads may be of leads and partners: what is no record is not found, and changes nothing here. */
    private News news(Set<RecordId> changed, Set<RecordId> written) {
        var wanted = new HashSet<>(changed);
        wanted.addAll(written);
        var counts = changed.isEmpty()
                ? Optional.<Counts>empty()
                : Optional.of(new Counts(query.totals(), attention.read()));
        return new News(changed, query.cards(wanted), counts);
    }

    private <T> T asSystem(Supplier<T> work) {
        var done = new AtomicReference<T>();
        system.run(() -> done.set(work.get()));
        return requireNonNull(done.get());
    }

    /**
     * What a batch of changes did to records.
     *
     * @param changed the records that may have moved or be counted otherwise
     * @param cards those of them that still exist, and those about which something was written or read, as they are now
     * @param counts how many there are now, if anything may have moved
     */
    record News(Set<RecordId> changed, List<CardRow> cards, Optional<Counts> counts) {}

    /**
     * How many records there are.
     *
     * @param totals how many each stage holds, by state
     * @param attention what needs people
     */
    record Counts(Map<StageId, StageTally> totals, Attention attention) {}

    /** A board on somebody's screen. Both methods are called on the feed's thread and must not wait for the page. */
    interface OpenBoard {

        /** Shows what changed, as far as it belongs here. */
        void show(News news);

        /** Reads and shows everything again. */
        void readAgain();
    }
}
