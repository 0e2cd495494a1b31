package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    void anOpenBoardKeepsNoCards() {
        fill();
        board().soonTold("snapshot");
        var before = usedHeap();

        var boards = new ArrayList<BoardDesk>();
        for (var opened = 0; opened < BOARDS; opened++) {
            var board = board();
            board.soonTold("snapshot");
            boards.add(board);
        }

        assertThat((usedHeap() - before) / BOARDS).isLessThan(MOST_HEAP_PER_BOARD);
        Reference.reachabilityFence(boards);
    }

    private BoardDesk board() {
        return new BoardDesk(desks.window("anna"), "");
    }

    private void fill() {
        for (var made = 0; made < CARDS; made++) {
            made("Customer portal number " + made);
        }
    }

    private static int compressed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static long usedHeap() {
        System.gc();
        var memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}
