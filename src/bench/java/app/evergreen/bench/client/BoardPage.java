package app.evergreen.bench.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A tab with the board, drawn as far as it is asked for. It remembers no cards: whoever wants to reads {@link #cards}. */
public final class BoardPage implements AutoCloseable {

    private final Page page;
    private final int element;
    private final List<Long> lanes = new ArrayList<>();
    private final List<Spot> cards = new ArrayList<>();
    private int moves;

    private BoardPage(Page page, int drawn) {
        this.page = page;
        var view = page.navigate("board", "");
        element = Stream.of(page.first(), view)
                .flatMap(answer -> answer.made("eg-board").stream())
                .findFirst()
                .orElseThrow(() -> new Broken("There is no board"));
        var shown = Stream.of(view, page.first())
                .filter(answer -> answer.said("snapshot").isPresent())
                .findFirst()
                .orElseGet(() -> page.call(Call.event(element, "board-ready")));
        var snapshot = shown.said("snapshot").orElseThrow(() -> new Broken("The board was not shown"));
        page.call(Call.event(element, "board-ack"));
        snapshot.path("lanes").forEach(lane -> draw(lane, drawn));
    }

    /**
     * Opens the board and scrolls its lanes until enough is drawn.
     *
     * @param drawn at least so many cards of each lane that holds them
     * @param onPush told of every pushed message, on a thread of its own; {@link Spot#in} reads them
     */
    public static BoardPage open(Visitor visitor, int drawn, Consumer<String> onPush) {
        return new BoardPage(Page.open(visitor, "board", onPush), drawn);
    }

    private void draw(JsonNode lane, int drawn) {
        var id = lane.path("id").asLong();
        lanes.add(id);
        var shown = add(lane, 0);
        for (var more = lane.path("more").asBoolean(); more && shown < drawn; ) {
            var detail =
                    Call.object().put("lane", id).put("after", cards.getLast().card());
            var next = page.call(Call.detailed(element, "lane-more", detail))
                    .said("page")
                    .orElseThrow(() -> new Broken("The lane was not continued"));
            shown = add(next, shown);
            more = next.path("more").asBoolean();
        }
    }

    private int add(JsonNode lane, int before) {
        lane.path("cards")
                .forEach(card -> cards.add(new Spot(
                        card.path("id").asLong(),
                        card.path("lane").asLong(),
                        card.path("rank").asString())));
        return before + lane.path("cards").size();
    }

    /** The lanes from first to last. */
    public List<Long> lanes() {
        return List.copyOf(lanes);
    }

    /** The cards as they were when the board was opened. */
    public List<Spot> cards() {
        return List.copyOf(cards);
    }

    /**
     * Drops a card and waits for the answer.
     *
     * @param seen the lane in which it is shown
     * @param above the card above its new place, nothing for the top
     */
    public Moved move(long card, long seen, long to, @Nullable Long above) {
        var number = ++moves;
        var detail = Call.object()
                .put("seq", number)
                .put("card", card)
                .put("from", seen)
                .put("to", to)
                .put("after", above);
        var answer = page.call(Call.detailed(element, "card-move", detail));
        if (answer.said("moved").isPresent()) {
            return Moved.DONE;
        }
        if (answer.said("asking").isPresent()) {
            return Moved.ASKED;
        }
        if (answer.said("refused").isPresent()) {
            return Moved.REFUSED;
        }
        throw new Broken("The move was not answered: " + answer.content());
    }

    /** Makes a card on top of a lane. */
    public void create(long lane, String title) {
        var detail = Call.object().put("seq", ++moves).put("lane", lane).put("title", title);
        page.call(Call.detailed(element, "card-create", detail));
    }

    /** Leaves the board in this tab for a record's page. */
    public void visit(long card) {
        page.navigate("records/" + card, "");
    }

    /** Comes back to the board, of which those cards are shown that have the word. */
    public void search(String word) {
        page.navigate("board", "q=" + word);
    }

    @Override
    public void close() {
        page.close();
    }

    /** What became of a move. */
    public enum Moved {
        /** It is stored. */
        DONE,
        /** It was not done, for somebody else was first. */
        REFUSED,
        /** The user is asked something first. */
        ASKED
    }
}
