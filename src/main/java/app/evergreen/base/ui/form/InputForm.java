package app.evergreen.base.ui.form;

import app.evergreen.base.Problem;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form, which knows what it was opened with and keeps what was typed when somebody else saves (R4.5).
 *
 * @param <S> what is stored
 */
public final class InputForm<S> {

    private final List<FormInput<S, ?>> inputs;
    private final Runnable onChange;
    private S shown;
    private @Nullable DraftStorage drafts;

    /**
     * A form that shows what is stored.
     *
     * @param onChange runs after each change of a value
     */
    public InputForm(List<FormInput<S, ?>> inputs, S stored, Runnable onChange) {
        this.inputs = List.copyOf(inputs);
        this.onChange = onChange;
        shown = stored;
        show(stored);
        inputs.forEach(input -> input.onChange(this::typedSomething));
    }

    private void typedSomething() {
        follow();
        onChange.run();
    }

    private void follow() {
        inputs.forEach(FormInput::markChanged);
        if (drafts != null) {
            drafts.keep(opened(), changes());
        }
    }

    private Map<String, String> opened() {
        return inputs.stream().filter(FormInput::plain).collect(Collectors.toMap(FormInput::key, FormInput::opened));
    }

    private Map<String, DraftStorage.Kept> changes() {
        var changes = new LinkedHashMap<String, DraftStorage.Kept>();
        inputs.stream()
                .filter(FormInput::isTouched)
                .forEach(input -> changes.put(input.key(), new DraftStorage.Kept(input.opened(), input.typed())));
        return changes;
    }

    /**
     * Brings back what was typed in another life of this form, once the form is on a page, and keeps what is typed from now on.
     *
     * @param form holds the fields
     */
    public void keepDrafts(DraftStorage storage, Component form) {
        drafts = storage;
        storage.begin(form, opened(), kept -> {
            if (storage.equals(drafts)) {
                restore(kept);
                tellOfChanges();
            }
        });
    }

    void restore(Map<String, DraftStorage.Kept> kept) {
        inputs.forEach(input -> Optional.ofNullable(kept.get(input.key())).ifPresent(input::restore));
        goOnFrom(shown);
        onChange.run();
    }

    private void tellOfChanges() {
        if (isChanged()) {
            Notices.fact(Messages.text("base.draft.restored"));
        }
    }

    /** What was last known to be stored. */
    public S shown() {
        return shown;
    }

    /** Shows this and forgets what was typed. */
    public void show(S stored) {
        shown = stored;
        inputs.forEach(input -> input.show(stored));
        follow();
    }

    /** Forgets what was typed. */
    public void discard() {
        show(shown);
    }

    /** Takes what was typed for what is stored. */
    public void settle() {
        inputs.forEach(FormInput::settle);
        follow();
    }

    /**
     * Goes on from what is stored now: values that were not touched here follow it, and beside those that were and differ, it is
     * offered.
     */
    public void goOnFrom(S now) {
        shown = now;
        inputs.forEach(input -> input.goOnFrom(now));
        follow();
    }

    /** Whether something is typed that is not stored. */
    public boolean isChanged() {
        return inputs.stream().anyMatch(FormInput::isTouched);
    }

    /** What was typed and is not stored, to be copied where the form has to go. */
    public List<StrandedText> typedTexts() {
        return inputs.stream()
                .filter(FormInput::isTouched)
                .map(FormInput::stranded)
                .toList();
    }

    /** Whether something is typed into this field that is not stored. */
    public boolean isTouched(String key) {
        return inputs.stream().filter(input -> input.key().equals(key)).anyMatch(FormInput::isTouched);
    }

    /** Whether nothing stands in the way of sending it; what does is said beside its field. */
    public boolean ready() {
        var undecided = inputs.stream().filter(FormInput::insistsOnChoice).toList();
        undecided.stream().findFirst().ifPresent(FormInput::focus);
        return undecided.isEmpty();
    }

    /** Says beside the fields what is wrong with what was typed. */
    public void complain(List<Problem> problems) {
        for (var problem : problems) {
            inputs.stream()
                    .filter(input -> input.key().equals(problem.field()))
                    .forEach(input -> input.complain(Messages.text(problem.text())));
        }
    }

    /** Whether the form is there to be read only. */
    public void setReadOnly(boolean readOnly) {
        inputs.forEach(input -> input.setReadOnly(readOnly));
    }
}
