package app.evergreen.base.ui.grid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.Element;
import java.util.Optional;

/** A text: something to look at while the line rests, a text field while it is edited. */
public class TextCell extends LineCell {

    private final Element rest = new Element("span");
    private final Input input = new Input();

    /**
     * @param name what problems call it
     * @param labelKey the key of the column's heading
     */
    public TextCell(String name, String labelKey) {
        super(name, labelKey);
        rest.getClassList().add("rest");
        getElement().appendChild(rest);
        input.setType("text");
        input.getElement().setAttribute("autocomplete", "off").setAttribute("spellcheck", "false");
        edits(input.getElement());
    }

    /** Shows the value: at rest as what stands there, in the field as the text to edit. */
    public void show(String value, Component... atRest) {
        rest.removeAllChildren();
        for (var part : atRest) {
            rest.appendChild(part.getElement());
        }
        input.setValue(value);
    }

    /** What the field says, as it was typed. */
    public String value() {
        return input.getValue();
    }

    /** Whether the field can only be read. */
    protected final void fix(boolean fixed) {
        input.getElement().setAttribute("readonly", fixed);
    }

    @Override
    final Optional<Element> field() {
        return Optional.of(input.getElement());
    }
}
