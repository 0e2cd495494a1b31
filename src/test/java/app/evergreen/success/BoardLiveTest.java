package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evergreen.base.ui.board.KanbanBoard;
import app.evergreen.support.Desks;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What two people at the same board see of each other, told by what the server tells their board elements. */
@NullUnmarked
class BoardLiveTest extends SuccessTest {

    @Autowired
    private ApplicationContext context;

    private Desks desks;

    @BeforeEach
    void open() {
        desks = new Desks(context);
    }

    @AfterEach
    void close() {
        desks.close();
    }

    private BrowserlessUIContext boardOf(String user) {
        var window = desks.window(user);
        window.navigate("board", Div.class);
        fire(window, "board-ready", Map.of());
        return window;
    }

    private static void fire(BrowserlessUIContext window, String event, Map<String, ?> detail) {
        window.activate();
        var element = window.find(KanbanBoard.class).single().getElement();
        var data = JsonNodeFactory.instance.objectNode().set("event.detail", JacksonUtils.mapToJson(detail));
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, (ObjectNode)
                data));
    }

    /** What the server has told this board since it was last asked. */
    private static List<JsonNode> told(BrowserlessUIContext window) {
        window.activate();
        var ui = window.getUI();
        ui.getSession().getService().runPendingAccessTasks(ui.getSession());
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        var messages = new ArrayList<JsonNode>();
        for (var call : ui.getInternals().dumpPendingJavaScriptInvocations()) {
            var parameters = call.getInvocation().getParameters();
            if (call.getInvocation().getExpression().contains("receive")) {
                messages.add((JsonNode) parameters.getFirst());
            }
        }
        return messages;
    }

    private static JsonNode soonTold(BrowserlessUIContext window, String type) {
        var found = new ArrayList<JsonNode>();
        Desks.soon(window, () -> {
            told(window).stream()
                    .filter(message -> message.get("type").asString().equals(type))
                    .forEach(found::add);
            assertThat(found).isNotEmpty();
        });
        return found.getFirst();
    }

    private static List<String> titles(JsonNode cards) {
        return StreamSupport.stream(cards.spliterator(), false)
                .map(card -> card.get("title").asString())
                .toList();
    }

    @Test
    void aBoardShowsEveryStageWithItsCards() {
        made("First");
        made("Second");

        var snapshot = soonTold(boardOf("anna"), "snapshot");

        assertThat(snapshot.get("lanes")).hasSize(6);
        assertThat(titles(snapshot.get("lanes").get(0).get("cards"))).containsExactly("Second", "First");
        assertThat(snapshot.get("options").get("may").get("move").asBoolean()).isTrue();
    }

    @Test
    void whoMayOnlyReadIsOfferedNothingElse() {
        var snapshot = soonTold(boardOf("sam"), "snapshot");

        assertThat(snapshot.get("options").get("may")).allMatch(right -> !right.asBoolean());
        assertThat(snapshot.get("lanes"))
                .noneMatch(lane -> lane.get("canCreate").asBoolean());
    }

    @Test
    void aCardMovedInOneWindowMovesInTheOther() {
        var record = made("Moved");
        var annas = boardOf("anna");
        var maxs = boardOf("max");
        soonTold(maxs, "snapshot");

        fire(
                annas,
                "card-move",
                Map.of("seq", 1, "card", record.value(), "from", onboarding.value(), "to", adoption.value()));

        assertThat(soonTold(annas, "moved").get("seq").asInt()).isEqualTo(1);
        var card = soonTold(maxs, "patch").get("cards").get(0);
        assertThat(card.get("lane").asLong()).isEqualTo(adoption.value());
    }

    @Test
    void aCardThatSomebodyElseMovedMeanwhileGoesBackAndSaysWhy() {
        var record = made("Contested");
        var annas = boardOf("anna");
        moved(move(record, onboarding, adoption, Place.top()));

        fire(
                annas,
                "card-move",
                Map.of("seq", 7, "card", record.value(), "from", onboarding.value(), "to", achieved.value()));

        var refused = soonTold(annas, "refused");
        assertThat(refused.get("seq").asInt()).isEqualTo(7);
        assertThat(refused.get("reason").asString()).contains("Adoption");
        assertThat(page(record).stage().id()).isEqualTo(adoption);
    }

    @Test
    void aDropOnALostStageAsksAndChangesNothingYet() {
        var record = made("Dear");
        var annas = boardOf("anna");

        fire(
                annas,
                "card-move",
                Map.of("seq", 3, "card", record.value(), "from", onboarding.value(), "to", lost.value()));

        assertThat(soonTold(annas, "asking").get("seq").asInt()).isEqualTo(3);
        assertThat(page(record).stage().id()).isEqualTo(onboarding);
    }

    @Test
    void aForgedMoveIsRefusedByTheService() {
        var record = made("Safe");
        var sams = boardOf("sam");
        soonTold(sams, "snapshot");

        assertThatThrownBy(() -> fire(
                        sams,
                        "card-move",
                        Map.of("seq", 1, "card", record.value(), "from", onboarding.value(), "to", adoption.value())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(page(record).stage().id()).isEqualTo(onboarding);
    }

    @Test
    void malformedEventsAreIgnoredCalmly() {
        var record = made("Safe");
        var annas = boardOf("anna");

        fire(annas, "card-move", Map.of("seq", "x", "card", "<b>", "from", -1));
        fire(annas, "card-action", Map.of("card", record.value(), "from", onboarding.value(), "action", "explode"));
        fire(annas, "lane-more", Map.of());

        assertThat(page(record).stage().id()).isEqualTo(onboarding);
    }

    @Test
    void aCardMadeInOneWindowAppearsInTheOtherAndABlankOneIsRefused() {
        var annas = boardOf("anna");
        var maxs = boardOf("max");
        soonTold(maxs, "snapshot");

        fire(annas, "card-create", Map.of("seq", 1, "lane", onboarding.value(), "title", " "));
        assertThat(soonTold(annas, "createRefused").get("message").asString()).isNotBlank();

        fire(annas, "card-create", Map.of("seq", 2, "lane", onboarding.value(), "title", "<i>Brand new</i>"));
        assertThat(soonTold(annas, "created").get("seq").asInt()).isEqualTo(2);
        assertThat(titles(soonTold(maxs, "patch").get("cards"))).containsExactly("<i>Brand new</i>");
    }

    @Test
    void aRenamedStageShowsOnEveryOpenBoard() {
        var maxs = boardOf("max");
        soonTold(maxs, "snapshot");

        jdbc.sql("update stage set name = 'Kick-off', name_key = 'kick-off' where id = :id")
                .param("id", onboarding.value())
                .update();
        jdbc.sql("select pg_notify('evergreen', 'STAGE:' || :id)")
                .param("id", onboarding.value())
                .query((row, number) -> number)
                .list();

        var lanes = soonTold(maxs, "snapshot").get("lanes");
        assertThat(lanes.get(0).get("name").asString()).isEqualTo("Kick-off");
    }
}
