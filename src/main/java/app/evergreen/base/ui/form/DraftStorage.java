package app.evergreen.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * What somebody has typed into a form and not saved, in the storage of this browser tab: a form dies with its session, and after logging
 * in again the typed text is still there. What comes back from the browser is input like any other.
 */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public final class DraftStorage {

    private static final String SCRIPT = "context://js/draft.js";

    private final String key;
    private @Nullable Page page;

    /**
     * The storage for one user's changes to one thing.
     *
     * @param subject the key of the record, lead or partner; 0 for a new one
     */
    public static DraftStorage of(long user, long subject) {
        return new DraftStorage("evergreen.draft." + user + "." + subject);
    }

    /**
     * Starts keeping as soon as the form is on a page.
     *
     * @param form holds the fields, which wear their keys as {@code data-field}
     * @param opened what the text fields were opened with, so that the browser can keep them without the server
     * @param restored takes what was kept before, by the keys of the fields
     */
    public void begin(Component form, Map<String, String> opened, Consumer<Map<String, Kept>> restored) {
        form.getElement().getNode().runWhenAttached(ui -> {
            ui.getPage().addJavaScript(SCRIPT);
            form.getElement()
                    .executeJs("return window.evergreenDraft.begin(this, $0, $1)", key, opened)
                    .then(new TypeReference<Map<String, Map<String, String>>>() {}, kept -> {
                        page = ui.getPage();
                        restored.accept(whole(kept));
                    });
        });
    }

    private static Map<String, Kept> whole(Map<String, Map<String, String>> given) {
        return given.entrySet().stream()
                .filter(field ->
                        field.getValue().get("was") != null && field.getValue().get("is") != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> new Kept(
                                field.getValue().get("was"), field.getValue().get("is"))));
    }

    /**
     * Keeps these changes and no others; only after what was kept before has been handed back.
     *
     * @param opened as for {@link #begin}
     * @param changes all that was typed and not saved
     */
    public void keep(Map<String, String> opened, Map<String, Kept> changes) {
        // of the page and not of the form, which may leave the page in this very moment
        Optional.ofNullable(page)
                .ifPresent(
                        shownOn -> shownOn.executeJs("window.evergreenDraft?.keep($0, $1, $2)", key, opened, changes));
    }

    /**
     * What was typed into one field.
     *
     * @param was what the form was opened with, as a text
     * @param is what was typed, as a text
     */
    public record Kept(String was, String is) {}
}
