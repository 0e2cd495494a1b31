package app.evergreen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page shows what was read last, in whatever order the readings arrive. */
class ReadingsTest {

    private final List<String> shown = new ArrayList<>();
    private final Readings<String> readings = new Readings<>(shown::add);

    @Test
    void readingsThatArriveInTheirTurnAreAllShown() {
        var first = readings.take(() -> "first");
        var second = readings.take(() -> "second");

        first.run();
        second.run();

        assertThat(shown).containsExactly("first", "second");
    }

    @Test
    void aReadingBegunBeforeTheOneShownIsNotShown() {
        var begunBefore = readings.take(() -> "old");
        readings.show(() -> "saved");

        begunBefore.run();

        assertThat(shown).containsExactly("saved");
    }

    @Test
    void theTurnIsTakenBeforeReadingAndNotAfter() {
        var begunBefore = readings.take(() -> {
            readings.show(() -> "saved meanwhile");
            return "old";
        });

        begunBefore.run();

        assertThat(shown).containsExactly("saved meanwhile");
    }
}
