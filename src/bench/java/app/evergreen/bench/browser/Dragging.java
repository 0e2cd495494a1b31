package app.evergreen.bench.browser;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;

/**
 * Cards carried by the mouse from the top of an open column to the top of the next one, as a hand does it: the card hangs over its
 * new place for a moment before it is let go.
 */
final class Dragging {

    /** Columns whose cards move freely: a new database begins with four open stages. */
    private static final int OPEN_COLUMNS = 4;

    private static final int STEPS = 4;
    private static final double INTO_COLUMN = 24;
    /** Longer than a card needs to glide to its place. */
    private static final double MOMENT = 300;

    private final Window window;
    private final Page page;
    private int round;

    Dragging(Window window) {
        this.window = window;
        page = window.page();
    }

    /** A card in the air, over the column that it will be dropped in. */
    record Held(long card, long lane) {

        /** The condition that the card lies where it was dropped. */
        String dropped() {
            return "bench.lane(%d) === %d".formatted(card, lane);
        }
    }

    /** Lifts the next card and carries it over its new place. */
    Held lift() {
        var lanes = lanes();
        var from = lanes.get(round % OPEN_COLUMNS);
        var to = lanes.get((round + 1) % OPEN_COLUMNS);
        round++;
        var top = page.locator(".cards[data-lane='%d'] > [data-card]".formatted(from))
                .first();
        var card = Long.parseLong(top.getAttribute("data-card"));
        var start = top.boundingBox();
        var end = page.locator(".cards[data-lane='%d']".formatted(to)).boundingBox();
        var mouse = page.mouse();
        mouse.move(start.x + start.width / 2, start.y + INTO_COLUMN);
        mouse.down();
        mouse.move(end.x + end.width / 2, end.y + 2 * INTO_COLUMN, new Mouse.MoveOptions().setSteps(STEPS));
        mouse.move(end.x + end.width / 2, end.y + INTO_COLUMN, new Mouse.MoveOptions().setSteps(STEPS));
        page.waitForSelector(".cards[data-lane='%d'] > .slot".formatted(to));
        page.waitForTimeout(MOMENT);
        return new Held(card, to);
    }

    private List<Long> lanes() {
        return page.locator("eg-board .cards").all().stream()
                .map(list -> Long.valueOf(list.getAttribute("data-lane")))
                .toList();
    }

    /** Lets the card go. */
    Optional<Times> drop(Held held) {
        return window.until("pointerup", held.dropped(), () -> page.mouse().up());
    }

    /** Waits until nothing moves any more. */
    void settle() {
        page.waitForTimeout(MOMENT);
    }
}
