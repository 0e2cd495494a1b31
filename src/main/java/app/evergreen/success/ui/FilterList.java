package app.evergreen.success.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The choices below a chip of the toolbar. */
class FilterList<T> extends Popover {

    private final CheckboxGroup<T> choices = new CheckboxGroup<>();
    private Map<T, String> labels = Map.of();

    FilterList(FilterChip<T> chip, String name, Consumer<Set<T>> onChange) {
        choices.setLabel(name);
        choices.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        choices.setItemLabelGenerator(choice -> labels.getOrDefault(choice, ""));
        choices.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(change.getValue());
            }
        });
        add(choices);
        setTarget(chip);
        setOpenOnClick(false);
        setPosition(PopoverPosition.BOTTOM_START);
        setAutofocus(true);
        addClassName("filter-choices");
        setAriaLabel(name);
    }

    /** Shows these choices; those that are shown already stay as they are, with the focus in them. */
    void offer(Map<T, String> offered, Set<T> chosen) {
        if (!offered.equals(labels)) {
            labels = offered;
            choices.setItems(List.copyOf(offered.keySet()));
        }
        choices.setValue(chosen);
    }
}
