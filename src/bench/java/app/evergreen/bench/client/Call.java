package app.evergreen.bench.client;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Something that a page tells the server: an event of one of its elements. */
final class Call {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Call() {}

    static ObjectNode event(int node, String name) {
        return JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
    }

    static ObjectNode event(int node, String name, ObjectNode data) {
        var event = event(node, name);
        event.set("data", data);
        return event;
    }

    /** An event whose detail the server asked for. */
    static ObjectNode detailed(int node, String name, ObjectNode detail) {
        var data = object();
        data.set("event.detail", detail);
        return event(node, name, data);
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }
}
