package app.evergreen.success.ui;

import app.evergreen.security.UserId;
import app.evergreen.success.RecordField;
import app.evergreen.success.RecordFields;
import app.evergreen.success.RecordId;
import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * What somebody has typed and not saved, in the storage of this browser tab: a form dies with its session, and after logging in again the
 * typed text is still there. What comes back from the browser is input like any other.
 */
@RequiredArgsConstructor
final class DraftStorage {

    private static final String SCRIPT = "context://js/draft.js";
    private static final Set<RecordField> TEXTS = Set.of(
            RecordField.TITLE, RecordField.MOBILE, RecordField.EMAIL, RecordField.HEALTH, RecordField.RENEWAL_DATE);

    private final String key;
    private @Nullable Component form;

    /** The storage for one user's changes to one record. */
    static DraftStorage of(UserId user, RecordId record) {
        return new DraftStorage("evergreen.draft." + user.value() + "." + record.value());
    }

    /** Starts keeping, and hands back what was kept before, if there is something. Needs the form on a page. */
    void begin(Component on, Restored restored) {
        on.getUI().orElseThrow().getPage().addJavaScript(SCRIPT);
        on.getElement()
                .executeJs("return window.evergreenDraft.begin(this, $0)", key)
                .then(new TypeReference<Map<String, Map<String, String>>>() {}, kept -> {
                    form = on;
                    hand(kept, restored);
                });
    }

    private static void hand(Map<String, Map<String, String>> kept, Restored restored) {
        for (var field : RecordField.values()) {
            var values = kept.getOrDefault(field.key(), Map.of());
            if (values.containsKey("was") && values.containsKey("is")) {
                FieldValues.read(field, values.get("was"))
                        .ifPresent(was -> FieldValues.read(field, values.get("is"))
                                .ifPresent(is -> restored.field(field, was, is)));
            }
        }
        restored.end();
    }

    /** Keeps what the draft holds now, and nothing else; only after what was kept before has been handed back. */
    void keep(RecordDraft draft) {
        if (form == null) {
            return;
        }
        var texts = TEXTS.stream()
                .collect(Collectors.toMap(RecordField::key, field -> FieldValues.write(draft.opened(field))));
        var kept = new LinkedHashMap<String, Map<String, String>>();
        for (var field : draft.touched()) {
            kept.put(
                    field.key(),
                    Map.of("was", FieldValues.write(draft.opened(field)), "is", FieldValues.write(draft.typed(field))));
        }
        form.getElement().executeJs("window.evergreenDraft?.keep(this, $0, $1)", texts, kept);
    }

    /** Hears what was kept. */
    interface Restored {

        /** One field: what the form was opened with, and what was typed. */
        void field(RecordField field, RecordFields was, RecordFields is);

        /** That was all. */
        void end();
    }
}
