package app.evergreen.crm.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.crm.LeadField;
import app.evergreen.crm.LeadPage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One field of the form with what stands below it: what is wrong, or what somebody else has saved meanwhile. */
final class LeadInput<V> {

    private final LeadField field;
    private final Component component;
    private final HasValue<?, V> value;
    private final HasHelper helper;
    private final HasValidationProperties validity;
    private final Function<LeadPage, V> stored;
    private final Function<V, String> words;
    private @Nullable BothValues clash;

    <C extends Component & HasValue<?, V> & HasHelper & HasValidationProperties> LeadInput(
            LeadField field, C component, Function<LeadPage, V> stored, Function<V, String> words) {
        this.field = field;
        this.component = component;
        this.value = component;
        this.helper = component;
        this.validity = component;
        this.stored = stored;
        this.words = words;
        value.addValueChangeListener(change -> complain(null));
    }

    LeadField field() {
        return field;
    }

    void onChange(Runnable listener) {
        value.addValueChangeListener(change -> listener.run());
    }

    void show(LeadPage page) {
        value.setValue(stored.apply(page));
        complain(null);
        settleClash();
    }

    void complain(@Nullable String problem) {
        validity.setInvalid(problem != null);
        validity.setErrorMessage(problem);
    }

    /** Shows both values, the typed one in the field and the stored one below it, and lets one choose (R4.5). */
    void offer(LeadPage now) {
        var theirs = stored.apply(now);
        clash = new BothValues(
                words.apply(theirs),
                () -> {
                    value.setValue(theirs);
                    settleClash();
                },
                this::settleClash);
        helper.setHelperComponent(clash);
    }

    private void settleClash() {
        if (clash != null) {
            clash = null;
            helper.setHelperComponent(null);
            complain(null);
        }
    }

    /** Whether one of two values still has to be chosen; says so beside the field. */
    boolean insistsOnChoice() {
        if (clash != null) {
            complain(Messages.text("crm.clash.choose"));
        }
        return clash != null;
    }

    void markChanged(boolean changed) {
        component.getElement().getClassList().set("dirty", changed);
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
