package app.evergreen.support;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** One finger on a screen that can be touched. */
public final class Finger {

    /** Longer than the press that lifts a card. */
    private static final double PRESS_MILLIS = 600;

    private static final int STEPS = 10;

    private final Page page;
    private final CDPSession browser;

    private Finger(Page page) {
        this.page = page;
        browser = page.context().newCDPSession(page);
    }

    /** A finger over this page. */
    public static Finger on(Page page) {
        return new Finger(page);
    }

    /** Presses long, carries what is lifted to the other thing, and lets go there. */
    public void carry(Locator what, Locator where) {
        var from = middle(what.boundingBox());
        var to = middle(where.boundingBox());
        touch("touchStart", from);
        page.waitForTimeout(PRESS_MILLIS);
        for (var step = 1; step <= STEPS; step++) {
            touch("touchMove", from.towards(to, (double) step / STEPS));
        }
        touch("touchEnd", null);
    }

    private void touch(String type, Point point) {
        var points = new JsonArray();
        if (point != null) {
            points.add(point.json());
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        browser.send("Input.dispatchTouchEvent", event);
    }

    private static Point middle(BoundingBox box) {
        return new Point(box.x + box.width / 2, box.y + box.height / 2);
    }

    private record Point(double x, double y) {

        Point towards(Point other, double share) {
            return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
        }

        JsonObject json() {
            var json = new JsonObject();
            json.addProperty("x", x);
            json.addProperty("y", y);
            return json;
        }
    }
}
