package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.stage.StageId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What boards cost on the wire and in memory, in bytes: guards that do not depend on the clock (ADR 52). */
@NullUnmarked
class BoardWeightTest extends RecordScreenTest {

    private static final int CARDS = 40;
    private static final int MOST_PER_MOVE = 700;
    private static final int MOST_PER_CARD = 450;
    private static final int MOST_FOR_THE_FIRST_PICTURE = 8_000;
    private static final int BOARDS = 20;
    private static final int OPEN_COLUMNS = 4;
    private static final int LESS_THAN_A_CARD = 200;
    private static final long MOST_HEAP_PER_BOARD = 600_000;

    @Test
    void aMoveTellsAnOpenBoardInAFewHundredBytes() {
        var record = made("Moved");
        var board = board();
        board.soonTold("snapshot");

        moved(move(record, onboarding, adoption, Place.top()));

        assertThat(board.soonShown().toString().length()).isLessThan(MOST_PER_MOVE);
    }

    @Test
    void aCardOfTheFirstPictureTakesAFewHundredBytesAndAllOfThemSomeKilobytesOnTheWire() throws IOException {
        var empty = board().soonTold("snapshot").toString();
        fill();

        var full = board().soonTold("snapshot").toString();

        assertThat((full.length() - empty.length()) / CARDS).isLessThan(MOST_PER_CARD);
        assertThat(compressed(full)).isLessThan(MOST_FOR_THE_FIRST_PICTURE);
    }

    @Test
    void anOpenBoardKeepsNoCardsHoweverManyItShows() {
        var few = heapPerBoard();
        IntStream.rangeClosed(1, OPEN_COLUMNS).forEach(column -> fill(house.stage(column)));

        var many = heapPerBoard();

        assertThat(few).isLessThan(MOST_HEAP_PER_BOARD);
        assertThat(many - few).isLessThan(OPEN_COLUMNS * CARDS * LESS_THAN_A_CARD);
    }

    /** The first boards are not counted: they bring what all of them share. */
    private long heapPerBoard() {
        var shared = opened();
        var before = usedHeap(shared);
        var boards = opened();
        boards.addAll(shared);
        var after = usedHeap(boards);
        Reference.reachabilityFence(boards);
        return (after - before) / BOARDS;
    }

    private List<BoardDesk> opened() {
        var boards = new ArrayList<BoardDesk>();
        for (var opened = 0; opened < BOARDS; opened++) {
            boards.add(board());
            boards.getLast().soonTold("snapshot");
        }
        return boards;
    }

    private BoardDesk board() {
        return new BoardDesk(desks.window("anna"), "");
    }

    private void fill() {
        fill(onboarding);
    }

    private void fill(StageId stage) {
        for (var made = 0; made < CARDS; made++) {
            made(stage, RecordFields.titled("Customer portal number " + made));
        }
    }

    private static int compressed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    /** What is on its way to a browser weighs nothing any more once it has arrived. */
    private static long usedHeap(List<BoardDesk> open) {
        open.forEach(BoardDesk::forget);
        System.gc();
        var memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}
