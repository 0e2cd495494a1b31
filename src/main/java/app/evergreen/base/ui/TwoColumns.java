package app.evergreen.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Two calm columns of fields, labels above values; one column on a narrow page, the first column first. */
public final class TwoColumns extends Div {

    /** The columns with their fields, from the top. */
    public TwoColumns(List<? extends Component> first, List<? extends Component> second) {
        addClassName("form");
        add(new Component[] {column(first), column(second)});
    }

    private static Div column(List<? extends Component> fields) {
        var column = new Div();
        column.addClassName("col");
        fields.forEach(column::add);
        return column;
    }
}
