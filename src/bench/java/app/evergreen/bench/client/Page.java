package app.evergreen.bench.client;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A tab: what Vaadin calls a UI. Calls go by POST, one at a time; what others cause comes by WebSocket. */
public final class Page implements AutoCloseable {

    private static final int BODY = 1;

    private static final Pattern BROUGHT = Pattern.compile("window\\.Vaadin\\.TypeScript= ?(\\{.*});?</script>");

    private final Visitor visitor;
    private final Answer first;
    private final int number;
    private final String key;
    private final String pushKey;
    private final Notices notices = new Notices();
    private final List<ObjectNode> due = new ArrayList<>();
    private int sent;
    private int seen;
    private @Nullable WebSocket push;

    private Page(Visitor visitor, JsonNode start, int characters) {
        this.visitor = visitor;
        first = new Answer(start.path("uidl"), characters);
        number = start.path("v-uiId").asInt();
        key = first.content().path("Vaadin-Security-Key").asString();
        pushKey = first.content().path("Vaadin-Push-ID").asString();
    }

    /**
     * Opens a tab as a browser does: the page itself, then what starts it unless the page has brought it, then the push connection.
     *
     * @param address relative to the site, as in {@code board}
     * @param onPush told of every pushed message, on a thread of its own
     */
    static Page open(Visitor visitor, String address, Consumer<String> onPush) {
        var html = visitor.get(address);
        var brought = BROUGHT.matcher(html);
        var start = brought.find()
                ? JsonMapper.shared().readTree(brought.group(1)).path("initial")
                : JsonMapper.shared().createObjectNode();
        var page = start.has("appConfig")
                ? new Page(visitor, start.path("appConfig"), html.length())
                : started(visitor, address);
        page.push = visitor.connect(page.pushAddress(), new PushChannel(onPush));
        return page;
    }

    private static Page started(Visitor visitor, String address) {
        var start = visitor.get("?v-r=init&location=" + address
                + "&query=&v-sh=720&v-sw=1280&v-wh=720&v-ww=1280&v-bh=720&v-bw=1280&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC"
                + "&v-wn=v-0.5&v-td=false&v-pr=1&v-cs=light&v-pv=VISIBLE");
        return new Page(visitor, JsonMapper.shared().readTree(start).path("appConfig"), start.length());
    }

    /** What the tab shows when it is opened. */
    Answer first() {
        return first;
    }

    private String pushAddress() {
        return "VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                        .formatted(number, pushKey)
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0";
    }

    /**
     * Shows a view in the tab.
     *
     * @param query what stands behind the question mark of its address, without it
     */
    Answer navigate(String route, String query) {
        return call(Call.event(
                BODY,
                "ui-navigate",
                Call.object()
                        .put("route", route)
                        .put("query", query)
                        .put("appShellTitle", "Evergreen")
                        .putNull("historyState")
                        .put("trigger", "")));
    }

    /** Makes a call; what notices have to tell goes along, as it does when somebody is quick. */
    synchronized Answer call(ObjectNode call) {
        var message = message();
        message.putArray("rpc").addAll(due).add(call);
        due.clear();
        var answer = Answer.of(visitor.post("?v-r=uidl&v-uiId=" + number, message.toString()));
        seen = Math.max(seen, answer.content().path("syncId").asInt(seen));
        notices.follow(answer, due::add);
        return answer;
    }

    private ObjectNode message() {
        return Call.object().put("csrfToken", key).put("syncId", seen).put("clientId", sent++);
    }

    /** Closes the tab; the server is told, as a browser tells it by its last word. */
    @Override
    public synchronized void close() {
        var message = message().put("UNLOAD", true);
        message.putArray("rpc").addAll(due);
        try {
            visitor.post("?v-r=uidl&v-uiId=" + number, message.toString());
        } catch (Broken unheard) {
            // a server that is gone has forgotten the tab as well
        }
        if (push != null) {
            push.abort();
        }
    }
}
