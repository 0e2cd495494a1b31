package app.evergreen.bench.server;

import app.evergreen.bench.TestBed;
import app.evergreen.bench.client.Broken;
import java.time.Duration;

/**
 * A morning's work before anything is measured: people use the application all day, and a Java application is slow in its first minute.
 * Some of the last users open boards, look at records, search, make cards and move some thousands.
 */
public final class WarmUp {

    private static final int PEOPLE = 4;
    private static final int FIRST_USER = 37;
    private static final int ROUNDS = 15;
    private static final int VISITS = 6;
    private static final int MOVES = 100;
    private static final Duration AT_MOST = Duration.ofSeconds(40);

    private WarmUp() {}

    /** Works for forty seconds at most. */
    public static void of(TestBed bed) {
        var end = System.nanoTime() + AT_MOST.toNanos();
        try (var crowd = Crowd.of(bed, bed.application(), FIRST_USER, PEOPLE)) {
            var movers = Mover.each(crowd);
            var word = bed.commonWords().getFirst();
            crowd.each((board, number) -> {
                for (var round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
                    look(crowd, number, word);
                    for (var move = 0; move < MOVES && System.nanoTime() < end; move++) {
                        movers.get(number).move();
                    }
                }
            });
        }
    }

    /** In a tab of its own; what fails here fails again where it is measured. */
    private static void look(Crowd crowd, int number, String word) {
        try (var board = crowd.another(number)) {
            board.create(board.lanes().getFirst(), "Made to warm up");
            for (var visit = 0; visit < VISITS; visit++) {
                board.visit(board.cards().get(visit).card());
                board.search(visit % 2 == 0 ? word : "");
            }
        } catch (Broken unanswered) {
            // told by the rows
        }
    }
}
