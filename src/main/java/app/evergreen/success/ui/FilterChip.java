package app.evergreen.success.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A chip of the toolbar that opens a list of choices, and says which are chosen. OR holds between the choices. */
class FilterChip<T> extends NativeButton {

    private final String name;
    private final Span label = new Span();
    private final CheckboxGroup<T> choices = new CheckboxGroup<>();
    private final Map<T, String> labels = new LinkedHashMap<>();

    /**
     * A chip.
     *
     * @param name what is filtered, already in the user's language
     * @param icon an {@link Icon}'s name
     * @param onChange told the chosen values when the user chooses
     */
    FilterChip(String name, String icon, Consumer<Set<T>> onChange) {
        this.name = name;
        addClassName("chip");
        label.addClassName("cut");
        add(new Icon(icon).small(), label, new Icon("down").small());
        choices.setLabel(name);
        choices.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        choices.setItemLabelGenerator(choice -> labels.getOrDefault(choice, ""));
        choices.addValueChangeListener(change -> {
            say(change.getValue());
            if (change.isFromClient()) {
                onChange.accept(change.getValue());
            }
        });
        say(Set.of());
        openBelow();
    }

    private void openBelow() {
        var popover = new Popover(choices);
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAutofocus(true);
        popover.addClassName("filter-choices");
        popover.setAriaLabel(name);
    }

    /** What can be chosen, in order, with what each is called. What was chosen and is no longer offered is forgotten. */
    void offer(Map<T, String> offered, Set<T> chosen) {
        labels.clear();
        labels.putAll(offered);
        choices.setItems(List.copyOf(offered.keySet()));
        choices.setValue(chosen.stream().filter(offered::containsKey).collect(Collectors.toSet()));
        say(choices.getValue());
    }

    private void say(Set<T> chosen) {
        getElement().getClassList().set("on", !chosen.isEmpty());
        label.setText(
                switch (chosen.size()) {
                    case 0 -> name;
                    case 1 ->
                        Messages.text(
                                "board.filter.one",
                                name,
                                labels.getOrDefault(chosen.iterator().next(), ""));
                    default -> Messages.text("board.filter.several", name, chosen.size());
                });
    }
}
