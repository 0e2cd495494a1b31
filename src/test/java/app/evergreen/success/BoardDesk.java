package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.ui.board.KanbanBoard;
import app.evergreen.stage.StageId;
import app.evergreen.support.Desk;
import app.evergreen.support.Desks;
import app.evergreen.support.DomEvents;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person before a board: what they do to its element, and what the server tells it. */
@NullUnmarked
final class BoardDesk extends Desk {

    private static final JsonMapper JSON = new JsonMapper();

    private final Deque<JsonNode> unread = new ArrayDeque<>();

    /** A board under this query part of an address. */
    BoardDesk(BrowserlessUIContext window, String query) {
        super(window);
        window.getUI().navigate("board", QueryParameters.fromString(query));
    }

    void tell(String event, Map<String, ?> detail) {
        window().activate();
        DomEvents.fire(window().find(KanbanBoard.class).single(), event, detail);
    }

    /** Chooses what the line above the board says. */
    void choose(String words) {
        var part = window().find(NativeButton.class).all().stream()
                .filter(button -> button.isVisible() && text(button).contains(words))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(part, new ClickEvent<>(part));
    }

    /** What the server has told this board since it was last asked. */
    List<JsonNode> told() {
        window().activate();
        var ui = window().getUI();
        ui.getSession().getService().runPendingAccessTasks(ui.getSession());
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        var messages = new ArrayList<JsonNode>();
        for (var call : ui.getInternals().dumpPendingJavaScriptInvocations()) {
            var said = call.getInvocation().getParameters();
            var expression = call.getInvocation().getExpression();
            if (expression.contains("receive")) {
                messages.add((JsonNode) said.getFirst());
            } else if (expression.contains("patched")) {
                messages.add(JSON.readTree((String) said.getFirst()));
            } else if (expression.contains("resync")) {
                messages.add(JSON.createObjectNode().put("type", "resync"));
            }
        }
        return messages;
    }

    /** The next message of this type; what comes before it is forgotten. */
    JsonNode soonTold(String type) {
        return soon(message -> message.get("type").asString().equals(type));
    }

    /** The next news of cards. */
    JsonNode soonShown() {
        return soon(message -> message.get("type").asString().equals("patch")
                && message.get("lanes").isEmpty());
    }

    /** Waits until the board is told that a stage has so many records in a state. */
    void soonCounts(StageId stage, String state, int records) {
        soon(message -> message.get("type").asString().equals("patch")
                && !message.get("lanes").isEmpty()
                && lane(message, stage).get("bar").get(state).asInt() == records);
    }

    private JsonNode soon(Predicate<JsonNode> wanted) {
        var found = new ArrayList<JsonNode>();
        Desks.soon(window(), () -> {
            unread.addAll(told());
            while (found.isEmpty() && !unread.isEmpty()) {
                Optional.of(unread.removeFirst()).filter(wanted).ifPresent(found::add);
            }
            assertThat(found).isNotEmpty();
        });
        return found.getFirst();
    }

    static List<String> titles(JsonNode cards) {
        return all(cards).stream().map(card -> card.get("title").asString()).toList();
    }

    /** The part of a message that is about this stage. */
    static JsonNode lane(JsonNode message, StageId stage) {
        return all(message.get("lanes")).stream()
                .filter(lane -> lane.get("id").asLong() == stage.value())
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
