package app.evergreen.base.ui.grid;

import app.evergreen.base.ui.Messages;
import java.text.NumberFormat;

/** A count that nobody edits. */
public final class FactCell extends LineCell {

    /**
     * @param name its style class, after {@code cell-}
     * @param labelKey the key of the column's heading
     */
    public FactCell(String name, String labelKey) {
        super(name, labelKey);
        getElement().getClassList().add("number");
    }

    /** Shows the count. */
    public void show(int count) {
        getElement().setText(NumberFormat.getIntegerInstance(Messages.locale()).format(count));
    }
}
