package app.evergreen.success.ui;

import static java.util.Objects.requireNonNull;

import app.evergreen.realtime.Change;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.SystemActor;
import app.evergreen.success.BoardQuery;
import app.evergreen.success.RecordId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
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
    private final BoardCounts counts;
    private final SystemActor system;
    private final List<OpenBoard> boards = new CopyOnWriteArrayList<>();
    private final Recount recount = new Recount(this::tellCounts);
    private ChangeFeed.@Nullable Following following;

    @PostConstruct
    void begin() {
        var counted = EnumSet.copyOf(SHAPE);
        counted.addAll(CARDS);
        counts.watch(feed, counted);
        var topics = EnumSet.copyOf(counted);
        topics.add(Topic.THREAD);
        following = feed.followTogether(topics, this::tell);
    }

    @PreDestroy
    void end() {
        if (following != null) {
            following.end();
        }
        recount.end();
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
        if (changes.stream().anyMatch(change -> change.topic() != Topic.THREAD)) {
            counts.changed();
        }
        if (boards.isEmpty()) {
            return;
        }
        if (changes.stream().anyMatch(change -> change.everything() || SHAPE.contains(change.topic()))) {
            tellEach(OpenBoard::readAgain);
            // what was counted before this may be told after it
            recount.request();
            return;
        }
        var moved = ids(changes, CARDS);
        var wanted = new HashSet<>(moved);
        wanted.addAll(ids(changes, EnumSet.of(Topic.THREAD)));
        // activities and threads may be of leads and partners: what is no record is not found, and changes nothing here
        read(moved, wanted)
                .ifPresentOrElse(news -> tellEach(board -> board.show(news)), () -> tellEach(OpenBoard::missed));
        if (!moved.isEmpty()) {
            recount.request();
        }
    }

    /** Nothing when it cannot be read: what was committed is committed, and nobody says it twice. */
    private Optional<BoardNews> read(Set<RecordId> moved, Set<RecordId> wanted) {
        try {
            return Optional.of(new BoardNews(moved, asSystem(() -> query.cards(wanted))));
        } catch (RuntimeException failed) {
            log.warn("Changes of cards could not be read", failed);
            return Optional.empty();
        }
    }

    private void tellCounts() {
        var version = counts.version();
        tellEach(board -> board.count(version));
    }

    /** A board that fails must not keep the news from the others, and asks for everything when it can. */
    private void tellEach(Consumer<OpenBoard> news) {
        for (var board : boards) {
            try {
                news.accept(board);
            } catch (RuntimeException failed) {
                log.warn("A board could not be told of news", failed);
                board.missed();
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

    private <T> T asSystem(Supplier<T> work) {
        var done = new AtomicReference<T>();
        system.run(() -> done.set(work.get()));
        return requireNonNull(done.get());
    }

    /** A board on somebody's screen. It is told on the threads of the feed and of counting, and must not let them wait for the page. */
    interface OpenBoard {

        /** Shows what changed, as far as it belongs here. */
        void show(BoardNews news);

        /** Shows how many records there are, counted at this {@link BoardCounts#version} or later. */
        void count(long version);

        /** Reads and shows everything again. */
        void readAgain();

        /** Has missed something, and asks for everything in its own time. Does not fail. */
        void missed();
    }
}
