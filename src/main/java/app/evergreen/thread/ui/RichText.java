package app.evergreen.thread.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.security.UserLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text with bold, italic, lists, quotes, code, links and mentions. The browser keeps what is half-written until {@link #clear}; what it
 * sends is input like any other, and made harmless where it is stored.
 */
@Tag("eg-rich-text")
@JsModule("./thread/thread.ts")
final class RichText extends Component implements HasStyle {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HTML = "element.html";
    private static final String DETAIL = "event.detail";
    private static final String TURN = "element.turn";
    private static final List<String> WORDS = List.of(
            "toolbar",
            "bold",
            "italic",
            "list",
            "numbers",
            "quote",
            "code",
            "link",
            "attach",
            "address",
            "colleagues",
            "uploading",
            "failed",
            "tooLarge");

    private final String draft;
    private String html = "";
    private int turn;

    /**
     * An empty text.
     *
     * @param label its accessible name
     * @param placeholder what stands there as long as it is empty
     * @param draft under which name the browser keeps what is half-written
     */
    RichText(String label, String placeholder, String draft) {
        var words = JSON.createObjectNode();
        WORDS.forEach(word -> words.put(word, Messages.text("thread.text." + word)));
        this.draft = draft;
        getElement()
                .setAttribute("label", label)
                .setAttribute("placeholder", placeholder)
                .setAttribute("draft", draft)
                .setPropertyJson("words", words)
                .addEventListener("html-changed", this::changed)
                .addEventData(HTML)
                .addEventData(TURN);
    }

    private void changed(DomEvent event) {
        if (current(event)) {
            html = event.getEventData().path(HTML).asString("");
        }
    }

    /** What the browser told before it knew that its text is stored is about that text. */
    private boolean current(DomEvent event) {
        return event.getEventData().path(TURN).asInt() == turn;
    }

    /** What is written now, as the browser sent it. */
    String html() {
        return html;
    }

    /** Lets files be dropped, pasted and chosen. */
    void takeFiles(UploadHandler handler, long limit) {
        getElement().setAttribute("upload", handler).setAttribute("limit", String.valueOf(limit));
    }

    void answerMentions(Colleagues colleagues) {
        getElement()
                .addEventListener(
                        "mention-asked", event -> answer(event.getEventData().path(DETAIL), colleagues))
                .addEventData(DETAIL);
    }

    private void answer(JsonNode asked, Colleagues colleagues) {
        var offered = colleagues.named(asked.path("typed").asString("")).stream()
                .map(RichText::offer)
                .toList();
        getElement().callJsFunction("offer", asked.path("turn").asInt(), JSON.valueToTree(offered));
    }

    private static Map<String, String> offer(UserLine user) {
        return Map.of("id", String.valueOf(user.id().value()), "name", user.name());
    }

    void onSend(Runnable action) {
        getElement()
                .addEventListener("text-sent", event -> {
                    if (current(event)) {
                        action.run();
                    }
                })
                .addEventData(TURN);
    }

    void onLeave(Runnable action) {
        getElement().addEventListener("text-left", event -> action.run());
    }

    /** Puts the cursor into it. */
    void enter() {
        getElement().callJsFunction("enter");
    }

    /** Puts a text into it that was stored before, and the cursor behind it. */
    void edit(String stored) {
        html = stored;
        getElement().callJsFunction("edit", stored);
    }

    /** The text is stored: empties it, unless somebody has gone on writing, and forgets what the browser has kept. */
    void clear() {
        var sent = html;
        forget();
        html = "";
        turn++;
        getElement().setProperty("turn", turn).callJsFunction("clear", sent);
    }

    /** Forgets what the browser has kept, even where the text itself is taken off the page at once. */
    void forget() {
        getUI().ifPresent(ui -> ui.getPage().executeJs("sessionStorage.removeItem($0)", draft));
    }
}
