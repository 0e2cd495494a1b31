package app.evergreen.base.ui.grid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of a few values: something to look at while the line rests, a drop-down list while it is edited.
 *
 * @param <E> the values
 */
public final class ChoiceCell<E> extends LineCell {

    private final Element rest = new Element("span");
    private final Function<E, String> key;
    private final Function<E, String> words;
    private List<E> values;
    private List<String> offered;
    private final Choice choice;

    /**
     * @param name what problems call it
     * @param labelKey the key of the column's heading
     * @param values what can be chosen, at least one
     * @param key what each value travels as
     * @param words what people call each value
     */
    public ChoiceCell(
            String name, String labelKey, List<E> values, Function<E, String> key, Function<E, String> words) {
        super(name, labelKey);
        this.key = key;
        this.words = words;
        this.values = List.copyOf(values);
        offered = values.stream().map(words).toList();
        choice = new Choice(values.stream().map(key).toList(), offered);
        rest.getClassList().add("rest");
        getElement().appendChild(rest);
        edits(choice.getElement());
    }

    /** Offers other values from now on, at least one. What was chosen stays so if it is among them. */
    public void offer(List<E> newValues) {
        var called = newValues.stream().map(words).toList();
        if (!values.equals(newValues) || !offered.equals(called)) {
            values = List.copyOf(newValues);
            offered = called;
            choice.offer(newValues.stream().map(key).toList(), called);
        }
    }

    /** Shows the value: at rest as what stands there. */
    public void show(E value, Component... atRest) {
        rest.removeAllChildren();
        for (var part : atRest) {
            rest.appendChild(part.getElement());
        }
        choice.select(values.indexOf(value));
    }

    /** The value chosen now. */
    public E value() {
        return values.get(choice.selected());
    }

    @Override
    Optional<Element> field() {
        return Optional.of(choice.getElement());
    }
}
