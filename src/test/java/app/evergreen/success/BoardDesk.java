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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One person before a board: what they do to its element, and what the server tells it. */
@NullUnmarked
final class BoardDesk extends Desk {

    private JsonNode counts = MissingNode.getInstance();

    /** A board under this query part of an address, whose element is there. */
    BoardDesk(BrowserlessUIContext window, String query) {
        super(window);
        window.getUI().navigate("board", QueryParameters.fromString(query));
        tell("board-ready", Map.of());
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
            if (call.getInvocation().getExpression().contains("receive")) {
                messages.add((JsonNode) call.getInvocation().getParameters().getFirst());
            }
        }
        messages.stream().filter(message -> !message.path("lanes").isEmpty()).forEach(message -> counts = message);
        return messages;
    }

    /** The next message of this type; what comes before it is forgotten. */
    JsonNode soonTold(String type) {
        var found = new ArrayList<JsonNode>();
        Desks.soon(window(), () -> {
            told().stream()
                    .filter(message -> message.get("type").asString().equals(type))
                    .forEach(found::add);
            assertThat(found).isNotEmpty();
        });
        return found.getFirst();
    }

    /** Soon this part of the column's bar stands for so many records; that is told on its own, after the cards. */
    void soonCounts(StageId stage, String part, int records) {
        Desks.soon(window(), () -> {
            told();
            assertThat(lane(counts, stage).get("bar").get(part).asInt()).isEqualTo(records);
        });
    }

    static List<String> titles(JsonNode cards) {
        return all(cards).stream().map(card -> card.get("title").asString()).toList();
    }

    /** The part of a message that is about this stage. */
    static JsonNode lane(JsonNode message, StageId stage) {
        return all(message.path("lanes")).stream()
                .filter(lane -> lane.get("id").asLong() == stage.value())
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
