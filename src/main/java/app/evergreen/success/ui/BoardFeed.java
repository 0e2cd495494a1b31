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
    private final BoardPicture.Camera camera;
    private final BoardCounts counts;
    private final SystemActor system;
    private final List<OpenBoard> boards = new CopyOnWriteArrayList<>();
    private final Afterwards recount = new Afterwards("board-counts", Afterwards.A_TENTH, this::tellCounts);
    private final Afterwards rereading = new Afterwards("board-pictures", Afterwards.HALF, this::tellEverything);
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
        rereading.end();
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
            rereading.request();
        }
        tellOfCards(changes);
    }

    private void tellOfCards(List<Change> changes) {
        var moved = ids(changes, CARDS);
        var wanted = new HashSet<>(moved);
        wanted.addAll(ids(changes, EnumSet.of(Topic.THREAD)));
        if (wanted.isEmpty()) {
            return;
        }
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
        var film = camera.film();
        tellEach(board -> board.count(film));
    }

    /** On a thread of its own: what moves meanwhile is shown at once, and once more on top of a picture that may be older. */
    private void tellEverything() {
        tellEach(OpenBoard::expectPicture);
        var film = camera.film();
        tellEach(board -> board.readAgain(film));
        // what was counted before this may be told after it
        recount.request();
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

    /** A board on somebody's screen. It is told on the threads of the feed, and must not let them wait for the page. */
    interface OpenBoard {

        /** Shows what changed, as far as it belongs here. */
        void show(BoardNews news);

        /** Shows how many records there are on this film. */
        void count(Film film);

        /** Remembers from now on what it shows, until it {@link #readAgain reads again}. */
        void expectPicture();

        /** Shows everything again, as it is on this film, and on top of it what it has shown since it expected that. */
        void readAgain(Film film);

        /** Has missed something, and asks for everything in its own time. Does not fail. */
        void missed();
    }
}
