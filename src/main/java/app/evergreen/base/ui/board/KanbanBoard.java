package app.evergreen.base.ui.board;

import app.evergreen.base.ui.board.BoardEvents.ActivitiesAsked;
import app.evergreen.base.ui.board.BoardEvents.BarPressed;
import app.evergreen.base.ui.board.BoardEvents.CardAction;
import app.evergreen.base.ui.board.BoardEvents.CardCreated;
import app.evergreen.base.ui.board.BoardEvents.CardMoved;
import app.evergreen.base.ui.board.BoardEvents.CardOpened;
import app.evergreen.base.ui.board.BoardEvents.LaneFolded;
import app.evergreen.base.ui.board.BoardEvents.LaneMore;
import app.evergreen.base.ui.board.BoardEvents.MessagesAsked;
import app.evergreen.base.ui.board.BoardEvents.NextDone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lombok.extern.slf4j.Slf4j;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The board element {@code <eg-board>}. The server sends it data and small patches, and keeps no tree of its cards; each patch has a
 * number, and the element asks for everything again when it sees a gap.
 */
@Slf4j
@Tag("eg-board")
@JsModule("./board/eg-board.ts")
@NpmPackage(value = "sortablejs", version = "1.15.7")
@NpmPackage(value = "@types/sortablejs", version = "1.15.9", dev = true)
public class KanbanBoard extends Component {

    private final List<String> words;
    private int revision;
    private boolean shown;

    /**
     * A board that says its general words.
     *
     * @param own beginnings of keys, such as {@code crm.el.}, behind which a feature has words of its own instead
     */
    public KanbanBoard(String... own) {
        words = Stream.concat(Stream.of("board.el."), Stream.of(own)).toList();
    }

    /** Shows this instead of what was shown. */
    public void show(Snapshot snapshot) {
        shown = true;
        var message = Json.message("snapshot", snapshot);
        message.put("revision", ++revision);
        message.set("texts", Json.tree(BoardWords.spoken(words)));
        send(message);
    }

    /** Changes what is shown. Nothing happens before the first {@link #show}, which shows it anyway. */
    public void patch(Patch patch) {
        patch(EncodedPatch.of(patch));
    }

    /** The same with a patch that was encoded for many boards. */
    public void patch(EncodedPatch patch) {
        if (shown && !patch.empty()) {
            getElement().executeJs("this.patched($0, $1)", patch.json(), ++revision);
        }
    }

    /** Makes the element ask for everything again, once it can be reached: for a board that has been told nothing for a while. */
    public void resync() {
        getElement().executeJs("this.resync()");
    }

    /** Adds the next cards to a lane, in order. */
    public void page(long lane, List<Card> cards, boolean more) {
        send("page", Map.of("lane", lane, "cards", cards, "more", more));
    }

    /** Answers a move: it is stored, and the card as it is now comes with the next patch. */
    public void moved(int seq) {
        send("moved", Map.of("seq", seq));
    }

    /** Answers a move: it is stored, and this is the card now. */
    public void moved(int seq, Card card) {
        send("moved", Map.of("seq", seq, "card", card));
    }

    /** Answers a move: the user is being asked something, and the card stays where it was dropped. */
    public void asking(int seq) {
        send("asking", Map.of("seq", seq));
    }

    /** Answers a move: the user thought better of it, and the card goes back. */
    public void cancelled(int seq) {
        send("cancelled", Map.of("seq", seq));
    }

    /** Answers a move: it was refused, the card goes back and says why. */
    public void refused(int seq, String reason) {
        send("refused", Map.of("seq", seq, "reason", reason));
    }

    /** Answers a quick create: the card is there. */
    public void created(int seq, Card card) {
        send("created", Map.of("seq", seq, "card", card));
    }

    /** Answers a quick create: it was refused; what was typed stays, and the message stands by it. */
    public void createRefused(int seq, String message) {
        send("createRefused", Map.of("seq", seq, "message", message));
    }

    /** Opens the quick create in this lane. */
    public void openQuickCreate(long lane) {
        send("new", Map.of("lane", lane));
    }

    /** Shows the success animation on this card (R8). */
    public void celebrate(long card) {
        send("celebrate", Map.of("id", card));
    }

    /** Lets an open popover hang from this card's clock, wherever the card goes, and gives the focus back to it afterwards. */
    public void anchor(Popover popover, long card) {
        getElement().executeJs("this.anchor($0, $1)", popover.getElement(), card);
    }

    private void send(String type, Object content) {
        send(Json.message(type, content));
    }

    private void send(ObjectNode message) {
        getElement().executeJs("this.receive([$0])", message);
    }

    /** Told when the element is there and shows nothing yet, or has seen a gap. */
    public void onReady(Runnable listener) {
        getElement().addEventListener("board-ready", ready -> listener.run());
        getElement().addEventListener("board-resync", gap -> listener.run());
        // Flow keeps its last answer until the next question: once the picture has arrived, that is not the picture any
        // more
        getElement().addEventListener("board-ack", arrived -> {});
    }

    /** Told when a card is dropped. */
    public void onMove(Consumer<CardMoved> listener) {
        on("card-move", CardMoved.class, listener);
    }

    /** Told when a card is to be made. */
    public void onCreate(Consumer<CardCreated> listener) {
        on("card-create", CardCreated.class, listener);
    }

    /** Told when an item of a card's menu is chosen. */
    public void onAction(Consumer<CardAction> listener) {
        on("card-action", CardAction.class, listener);
    }

    /** Told when a card is opened. */
    public void onOpen(Consumer<CardOpened> listener) {
        on("card-open", CardOpened.class, listener);
    }

    /** Told when a lane is folded or opened. */
    public void onFold(Consumer<LaneFolded> listener) {
        on("lane-fold", LaneFolded.class, listener);
    }

    /** Told when a lane needs its next cards. */
    public void onMore(Consumer<LaneMore> listener) {
        on("lane-more", LaneMore.class, listener);
    }

    /** Told when a card's activities are asked for. */
    public void onActivities(Consumer<ActivitiesAsked> listener) {
        on("card-activities", ActivitiesAsked.class, listener);
    }

    /** Told when a card's messages are asked for. */
    public void onMessages(Consumer<MessagesAsked> listener) {
        on("card-messages", MessagesAsked.class, listener);
    }

    /** Told when what a card says is next is done. */
    public void onNextDone(Consumer<NextDone> listener) {
        on("card-done", NextDone.class, listener);
    }

    /** Told when a part of a lane's bar is pressed. */
    public void onBar(Consumer<BarPressed> listener) {
        on("lane-bar", BarPressed.class, listener);
    }

    private <E> void on(String name, Class<E> type, Consumer<E> listener) {
        getElement()
                .addEventListener(name, event -> read(event.getEventData().get("event.detail"), type, listener))
                .addEventData("event.detail");
    }

    private static <E> void read(JsonNode detail, Class<E> type, Consumer<E> listener) {
        E event;
        try {
            event = Json.read(detail, type);
        } catch (JacksonException malformed) {
            log.warn("A browser sent what no board sends: {}", malformed.getOriginalMessage());
            return;
        }
        listener.accept(event);
    }
}
