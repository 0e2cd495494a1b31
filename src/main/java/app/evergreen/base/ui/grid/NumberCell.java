package app.evergreen.base.ui.grid;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.OptionalInt;

/** A whole number that is typed; another value can fix it for a while. */
public final class NumberCell extends TextCell {

    private String free = "0";

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
        set(number);
    }

    /** Fixes the field to this number; with none, it can be edited again and says what it was shown last. */
    public void fixTo(OptionalInt number) {
        fix(number.isPresent());
        set(number.orElseGet(() -> Integer.parseInt(free)));
    }

    private void set(int number) {
        show(
                String.valueOf(number),
                new Span(NumberFormat.getIntegerInstance(Messages.locale()).format(number)));
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
