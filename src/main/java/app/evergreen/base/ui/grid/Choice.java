package app.evergreen.base.ui.grid;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A native drop-down list. Not generic: Flow could not tell the type of its value then. */
@Tag("select")
final class Choice extends AbstractSinglePropertyField<Choice, String> {

    private List<String> keys;

    /**
     * A list with its first entry chosen.
     *
     * @param keys what the entries travel as, at least one
     * @param words what people call them, in the same order
     */
    Choice(List<String> keys, List<String> words) {
        super("value", keys.getFirst(), false);
        setSynchronizedEvent("change");
        this.keys = List.copyOf(keys);
        fill(words);
    }

    private void fill(List<String> words) {
        for (var i = 0; i < keys.size(); i++) {
            getElement()
                    .appendChild(new Element("option")
                            .setAttribute("value", keys.get(i))
                            .setText(words.get(i)));
        }
    }

    /** Offers other entries. What was chosen stays so if it is among them. */
    void offer(List<String> newKeys, List<String> words) {
        var chosen = getValue();
        getElement().removeAllChildren();
        keys = List.copyOf(newKeys);
        fill(words);
        select(Math.max(0, keys.indexOf(chosen)));
    }

    void select(int entry) {
        // a list that is not yet on the page has no options to choose by value: the chosen one must arrive chosen
        getElement().getChild(entry).setProperty("selected", true);
        setValue(keys.get(entry));
    }

    /** Which entry is chosen. What a forged message names and is none of them counts as the first one. */
    int selected() {
        return Math.max(0, keys.indexOf(getValue()));
    }
}
