package app.evergreen.base.ui.grid;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.OptionalInt;

/** A whole number that is typed; another value can fix it for a while. */
public final class NumberCell extends TextCell {

    private String free = "";

    /**
     * @param name what problems call it
     * @param labelKey the key of the column's heading
     */
    public NumberCell(String name, String labelKey) {
        super(name, labelKey);
        getElement().getClassList().add("number");
        field().orElseThrow().setAttribute("inputmode", "numeric");
    }

    /** Shows the number, which can be edited. */
    public void show(int number) {
        free = String.valueOf(number);
        fix(false);
        super.show(
                free,
                new Span(NumberFormat.getIntegerInstance(Messages.locale()).format(number)));
    }

    /** Fixes the field to this number; with none, it can be edited again and says what it said before. */
    public void fixTo(OptionalInt number) {
        if (number.isPresent()) {
            type(String.valueOf(number.getAsInt()));
        } else {
            type(free);
        }
        fix(number.isPresent());
    }

    /** The number typed; nothing where it is none. */
    public OptionalInt number() {
        try {
            return OptionalInt.of(Integer.parseInt(value().strip()));
        } catch (NumberFormatException typedSomethingElse) {
            return OptionalInt.empty();
        }
    }
}
