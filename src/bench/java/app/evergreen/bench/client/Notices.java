package app.evergreen.bench.client;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** What the notices of a page tell the server by themselves, when they have been opened and closed. */
final class Notices {

    private final Set<Integer> notices = new HashSet<>();

    void follow(Answer answer, Consumer<ObjectNode> tell) {
        answer.puts("tag")
                .filter(put -> "vaadin-notification".equals(put.path("value").asString("")))
                .forEach(put -> notices.add(put.path("node").asInt()));
        answer.puts("opened")
                .filter(put -> notices.contains(put.path("node").asInt()))
                .forEach(put -> {
                    var notice = put.path("node").asInt();
                    if (!put.path("value").asBoolean()) {
                        notices.remove(notice);
                        tell.accept(Call.event(notice, "closed"));
                    }
                    tell.accept(Call.event(notice, "opened-changed", Call.object()));
                });
    }
}
