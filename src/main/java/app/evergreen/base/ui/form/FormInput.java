package app.evergreen.base.ui.form;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form with what stands below it: what is wrong, or what somebody else has saved meanwhile.
 *
 * @param <S> what is stored
 * @param <V> what the field's box holds
 */
public final class FormInput<S, V extends @Nullable Object> {

    private final String key;
    private final Component component;
    private final HasValue<?, V> value;
    private final HasHelper helper;
    private final HasValidationProperties validity;
    private final Function<S, V> stored;
    private final Function<V, String> words;
    private final ValueText<V> text;
    private Runnable onChange = () -> {};
    private String opened = "";
    private @Nullable BothValues clash;
    private String theirs = "";

    /**
     * A field that shows nothing yet.
     *
     * @param key what problems call the field
     * @param stored the value in what is stored
     * @param words the value in words
     */
    public <C extends Component & HasValue<?, V> & HasHelper & HasValidationProperties> FormInput(
            String key, C component, Function<S, V> stored, Function<V, String> words, ValueText<V> text) {
        this.key = key;
        this.component = component;
        this.value = component;
        this.helper = component;
        this.validity = component;
        this.stored = stored;
        this.words = words;
        this.text = text;
        component.getElement().setAttribute("data-field", key);
        value.addValueChangeListener(change -> changed());
    }

    private void changed() {
        complain(null);
        if (clash != null) {
            helper.setHelperComponent(clash);
        }
        onChange.run();
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    String key() {
        return key;
    }

    boolean plain() {
        return text.plain();
    }

    /** What the form was opened with, as a text. */
    String opened() {
        return opened;
    }

    /** What the field says now, as a text. */
    String typed() {
        return text.write().apply(value.getValue());
    }

    boolean isTouched() {
        return clash != null || !typed().equals(opened);
    }

    /** Shows what is stored and forgets what was typed. */
    void show(S now) {
        var shown = stored.apply(now);
        opened = text.write().apply(shown);
        endClash();
        value.setValue(shown);
        complain(null);
    }

    /** Takes what was typed for what is stored. */
    void settle() {
        opened = typed();
        endClash();
    }

    /** Follows what is stored now, unless something else was typed; then it is offered where somebody else has changed it. */
    void goOnFrom(S now) {
        var stands = text.write().apply(stored.apply(now));
        if (!isTouched() || typed().equals(stands)) {
            show(now);
        } else if (stands.equals(opened)) {
            endClash();
        } else if (clash == null || !stands.equals(theirs)) {
            offer(stored.apply(now), stands);
        }
    }

    /** Shows both values, the typed one in the field and the stored one below it, and lets one choose (R4.5). */
    private void offer(V now, String asText) {
        theirs = asText;
        clash = new BothValues(
                words.apply(now),
                () -> {
                    choose();
                    value.setValue(now);
                },
                this::choose);
        helper.setHelperComponent(clash);
    }

    private void choose() {
        opened = theirs;
        endClash();
        complain(null);
        onChange.run();
    }

    private void endClash() {
        if (clash != null) {
            clash = null;
            helper.setHelperComponent(null);
        }
    }

    /** Brings back what was typed in another life of the form. */
    void restore(DraftStorage.Kept kept) {
        if (kept.is().isEmpty()) {
            opened = kept.was();
            value.clear();
        } else {
            text.read().apply(kept.is()).ifPresent(is -> {
                opened = kept.was();
                value.setValue(is);
            });
        }
    }

    /** Says what is wrong with what was typed; {@code null} for nothing. */
    void complain(@Nullable String problem) {
        validity.setInvalid(problem != null);
        validity.setErrorMessage(problem);
    }

    /** Whether one of two values still has to be chosen; says so beside the field. */
    boolean insistsOnChoice() {
        if (clash != null) {
            complain(Messages.text("base.clash.choose"));
        }
        return clash != null;
    }

    /** What was typed, where it cannot be saved any more. */
    StrandedText stranded() {
        var label = component instanceof HasLabel labelled ? labelled.getLabel() : "";
        var typed = words.apply(value.getValue());
        return new StrandedText(label, Messages.text("base.stranded", label, typed), typed);
    }

    void markChanged() {
        component.getElement().getClassList().set("dirty", isTouched());
    }

    void setReadOnly(boolean readOnly) {
        value.setReadOnly(readOnly);
    }

    void focus() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
