package app.evergreen.bench.server;

import app.evergreen.bench.Application;
import app.evergreen.bench.TestBed;
import app.evergreen.bench.client.BoardPage;
import app.evergreen.bench.client.Site;
import app.evergreen.bench.client.Spot;
import app.evergreen.bench.client.Visitor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Sessions of their own, each with the board open and a live push connection. */
final class Crowd implements AutoCloseable {

    private final int drawn;
    private final Site site;
    private final List<Visitor> visitors = new ArrayList<>();
    private final List<BoardPage> boards = new ArrayList<>();

    private Crowd(TestBed bed, Application node) {
        drawn = bed.options().cardsPerColumn();
        site = new Site(URI.create(node.address("/")));
    }

    /**
     * Opens boards, one after the other.
     *
     * @param onPush who is told of the messages of the board with this number, from 0
     */
    static Crowd open(TestBed bed, Application node, int boards, IntFunction<Consumer<String>> onPush) {
        return new Crowd(bed, node).add(1, boards, onPush);
    }

    /** Opens boards that only look. */
    static Crowd open(TestBed bed, Application node, int boards) {
        return open(bed, node, boards, number -> message -> {});
    }

    /** The same of other users than the first ones. */
    static Crowd of(TestBed bed, Application node, int firstUser, int boards) {
        return new Crowd(bed, node).add(firstUser, boards, number -> message -> {});
    }

    private Crowd add(int firstUser, int number, IntFunction<Consumer<String>> onPush) {
        for (var i = 0; i < number; i++) {
            visitors.add(Visitor.logIn(site, TestBed.user(firstUser + i), TestBed.PASSWORD));
            boards.add(BoardPage.open(visitors.getLast(), drawn, onPush.apply(i)));
        }
        return this;
    }

    /** A second tab of the one with this number, from 0. */
    BoardPage another(int number) {
        return BoardPage.open(visitors.get(number), drawn, message -> {});
    }

    List<BoardPage> boards() {
        return boards;
    }

    BoardPage first() {
        return boards.getFirst();
    }

    /** The cards on the board in lanes of open stages: to move one from there to there asks the user nothing. */
    List<Spot> cards() {
        var open = lanes();
        return first().cards().stream()
                .filter(card -> open.contains(card.lane()))
                .toList();
    }

    /** The lanes of open stages; the last two of a new database are closed. */
    List<Long> lanes() {
        var all = first().lanes();
        return all.subList(0, all.size() - 2);
    }

    /** Where a card goes that stands there. */
    long next(long lane) {
        var lanes = lanes();
        return lanes.get((lanes.indexOf(lane) + 1) % lanes.size());
    }

    /** Lets all boards do this at the same time, each with its number, and waits for all of them. */
    void each(Work work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < boards.size(); i++) {
                var number = i;
                threads.execute(() -> work.with(boards.get(number), number));
            }
        }
    }

    @Override
    public void close() {
        boards.forEach(BoardPage::close);
        site.close();
    }

    /** What a board does. */
    @FunctionalInterface
    interface Work {
        void with(BoardPage board, int number);
    }
}
