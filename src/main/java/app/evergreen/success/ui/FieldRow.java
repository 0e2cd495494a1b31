package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.form.StrandedText;
import app.evergreen.success.RecordField;
import app.evergreen.success.RecordFields;
import app.evergreen.success.RecordPage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One field of the record page: its input, what others saved into it meanwhile, and what was typed before it became automatic. */
final class FieldRow<W> extends Div {

    private final RecordField field;
    private final InputField<?, W> input;
    private final HasValidationProperties validity;
    private final transient Shape<W> shape;
    private final Div below = new Div();
    private @Nullable ConflictRow conflict;
    private transient RecordPage page;
    private boolean showing;
    private boolean refused;

    /**
     * A row that shows nothing yet.
     *
     * @param onTyped hears what people type, as fields that hold this value
     */
    <C extends Component & InputField<?, W> & HasValidationProperties> FieldRow(
            RecordField field,
            C input,
            Shape<W> shape,
            RecordPage page,
            BiConsumer<RecordField, RecordFields> onTyped) {
        this.field = field;
        this.input = input;
        this.shape = shape;
        this.page = page;
        validity = input;
        addClassName("field-row");
        input.addClassName("field");
        input.getElement().setAttribute("data-field", field.key());
        input.addValueChangeListener(change -> {
            if (!showing) {
                onTyped.accept(field, FieldValues.only(field, shape.value().apply(change.getValue(), this.page)));
            }
        });
        add(new Component[] {input, below});
    }

    RecordField field() {
        return field;
    }

    /** Puts something beside the input, such as a gauge. */
    FieldRow<W> beside(Component component) {
        addComponentAtIndex(1, component);
        return this;
    }

    /** Shows what the page has; what stands in the input is given up. */
    void show(RecordPage now) {
        page = now;
        showInInput(shape.ofPage().apply(now));
    }

    /** Shows what was typed before, in another life of this page. */
    void showTyped(RecordFields holding) {
        showInInput(shape.ofTyped().apply(holding, page));
    }

    private void showInInput(@Nullable W value) {
        showing = true;
        if (value == null) {
            input.clear();
        } else if (!value.equals(input.getValue())) {
            input.setValue(value);
        }
        validity.setInvalid(false);
        showing = false;
    }

    void allow(boolean editable) {
        input.setReadOnly(!editable);
    }

    void hint(@Nullable Component hint) {
        input.setHelperComponent(hint);
    }

    void markDirty(boolean dirty) {
        input.setClassName("dirty", dirty);
    }

    /** Shows both values of a field that two people changed, and lets one choose. */
    void clash(RecordPage now, String who, RecordDraft.Pick picked, Consumer<RecordDraft.Pick> onPick) {
        page = now;
        endClash();
        var mine = words(input.getValue());
        var theirs = words(shape.ofPage().apply(now));
        conflict = new ConflictRow(input.getLabel(), mine, theirs, who, picked, onPick);
        addClassName("clashing");
        add(new Component[] {conflict});
    }

    void endClash() {
        if (conflict != null) {
            remove(conflict);
            conflict = null;
            removeClassName("clashing");
        }
    }

    /** Keeps in sight what was typed and can no longer be saved (R3.3). */
    void strand() {
        typedText().ifPresent(text -> {
            below.removeAll();
            below.add(new Component[] {text});
        });
    }

    /** What stands in the input, to be read and copied; nothing where it is empty. */
    Optional<StrandedText> typedText() {
        return input.isEmpty() ? Optional.empty() : Optional.of(stranded(words(input.getValue())));
    }

    private StrandedText stranded(String words) {
        return new StrandedText(input.getLabel(), Messages.text("record.stranded", words), words);
    }

    private String words(@Nullable W value) {
        var words = value == null ? "" : shape.words().apply(value);
        return words.isBlank() ? Messages.text("record.empty") : words;
    }

    /** Says what is wrong with what stands here, as the service found it. */
    void problem(String text) {
        validity.setErrorMessage(text);
        validity.setInvalid(true);
        refused = true;
    }

    /** Forgets what the service found: something else has been typed since. */
    void forgetProblem() {
        if (refused) {
            refused = false;
            validity.setInvalid(false);
        }
    }

    boolean invalid() {
        return validity.isInvalid();
    }

    /** Whether something stands here that must stay in sight: a problem, two values, or what cannot be saved. */
    boolean insists() {
        return invalid() || conflict != null || below.getComponentCount() > 0;
    }

    /** Says that one of the two values has to be chosen first. */
    void insistOnChoice() {
        if (conflict != null) {
            conflict.insist();
            conflict.focus();
        }
    }

    void focus() {
        if (conflict != null) {
            conflict.focus();
        } else if (input instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
