package app.evergreen.bench.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;

/**
 * What a page fetches, as the browser's own network log counts it: bytes on the wire with their headers, and requests with each
 * redirection and each WebSocket as one. What comes from the cache is none. Messages of a WebSocket count with their length.
 */
public final class Traffic implements AutoCloseable {

    private static final double QUIET_MILLIS = 1_000;
    private static final double KILOBYTE = 1_000;

    private final Page page;
    private final CDPSession session;
    private final Set<String> requests = new HashSet<>();
    private double bytes;

    /** Begins to count what this page fetches. */
    public Traffic(Page page) {
        this.page = page;
        session = page.context().newCDPSession(page);
        session.on("Network.requestWillBeSent", this::sent);
        session.on("Network.requestServedFromCache", event -> requests.remove(id(event)));
        session.on(
                "Network.loadingFinished",
                event -> count(event.get("encodedDataLength").getAsDouble()));
        session.on("Network.webSocketCreated", event -> requests.add(id(event)));
        session.on(
                "Network.webSocketFrameReceived",
                event -> count(event.getAsJsonObject("response")
                        .get("payloadData")
                        .getAsString()
                        .length()));
        session.send("Network.enable");
    }

    private void sent(JsonObject event) {
        var url = event.getAsJsonObject("request").get("url").getAsString();
        if (url.startsWith("data:")) {
            return;
        }
        if (event.has("redirectResponse")) {
            requests.add(id(event) + "→" + url);
            count(event.getAsJsonObject("redirectResponse")
                    .get("encodedDataLength")
                    .getAsDouble());
        }
        requests.add(id(event));
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private void count(double more) {
        bytes += more;
    }

    /** Waits for what a page still fetches after its first paint. */
    public void settle() {
        page.waitForTimeout(QUIET_MILLIS);
    }

    /** Kilobytes so far, of 1,000 bytes. */
    public double kilobytes() {
        return bytes / KILOBYTE;
    }

    /** Requests so far. */
    public int requests() {
        return requests.size();
    }

    @Override
    public void close() {
        session.detach();
    }
}
