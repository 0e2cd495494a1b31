package app.evergreen.partner.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.partner.PartnerField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One field of the form with what stands below it: what is wrong, what is odd, or what somebody else has saved meanwhile. */
class Input<V> {

    private final PartnerField field;
    private final HasValue<?, V> value;
    private final Component component;
    private final Function<Values, V> stored;
    private final Function<V, String> words;

    <C extends Component & HasValue<?, V> & HasHelper & HasValidationProperties> Input(
            PartnerField field, C component, Function<Values, V> stored, Function<V, String> words) {
        this.field = field;
        this.value = component;
        this.component = component;
        this.stored = stored;
        this.words = words;
        value.addValueChangeListener(change -> complain(null));
    }

    PartnerField field() {
        return field;
    }

    Component component() {
        return component;
    }

    void show(Values values) {
        value.setValue(stored.apply(values));
        complain(null);
        help(null);
    }

    void complain(@Nullable String problem) {
        var validation = (HasValidationProperties) component;
        validation.setInvalid(problem != null);
        validation.setErrorMessage(problem);
    }

    void help(@Nullable Component help) {
        ((HasHelper) component).setHelperComponent(help);
    }

    /** Shows both values, the typed one in the field and the stored one below it, and lets one choose. */
    void offer(Values now) {
        var theirs = stored.apply(now);
        var shown = words.apply(theirs);
        var take = new Button(Messages.text("partner.clash.take"), pressed -> {
            value.setValue(theirs);
            help(null);
        });
        take.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var offer = new Div(
                new Span(
                        shown.isEmpty()
                                ? Messages.text("partner.clash.emptied")
                                : Messages.text("partner.clash.now", shown)),
                take);
        offer.addClassName("clash");
        help(offer);
    }

    void markChanged(boolean changed) {
        component.getElement().getClassList().set("dirty", changed);
    }

    void setReadOnly(boolean readOnly) {
        value.setReadOnly(readOnly);
    }
}
