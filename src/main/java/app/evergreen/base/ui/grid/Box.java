package app.evergreen.base.ui.grid;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** A native check box. */
@Tag("input")
final class Box extends AbstractSinglePropertyField<Box, Boolean> {

    Box() {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "checkbox");
    }
}
