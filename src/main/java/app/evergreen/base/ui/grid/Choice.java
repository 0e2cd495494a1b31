package app.evergreen.base.ui.grid;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;

/** A native drop-down list of values that travel by their name. */
@Tag("select")
final class Choice<E extends Enum<E>> extends AbstractSinglePropertyField<Choice<E>, String> {

    private final List<E> values;

    Choice(List<E> values, Function<E, String> words) {
        super("value", values.getFirst().name(), false);
        setSynchronizedEvent("change");
        this.values = List.copyOf(values);
        for (var value : values) {
            getElement()
                    .appendChild(new Element("option")
                            .setAttribute("value", value.name())
                            .setText(words.apply(value)));
        }
    }

    void select(E value) {
        // a list that is not yet on the page has no options to choose by value: the chosen one must arrive chosen
        getElement().getChild(values.indexOf(value)).setProperty("selected", true);
        setValue(value.name());
    }

    /** The value chosen. What a forged message names and is none of the values counts as the first one. */
    E selected() {
        return values.stream()
                .filter(value -> value.name().equals(getValue()))
                .findFirst()
                .orElseGet(values::getFirst);
    }
}
