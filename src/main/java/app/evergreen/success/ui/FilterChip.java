package app.evergreen.success.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Quietly;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A chip of the toolbar that opens a list of choices, and says which are chosen. OR holds between the choices. The list is made when
 * it is first opened: most boards never open most of them.
 */
class FilterChip<T> extends NativeButton {

    private final String name;
    private final Consumer<Set<T>> onChange;
    private final Span label = new Span();
    private Map<T, String> offered = Map.of();
    private Set<T> chosen = Set.of();
    private @Nullable FilterList<T> list;

    /**
     * A chip.
     *
     * @param name what is filtered, already in the user's language
     * @param icon an {@link Icon}'s name
     * @param onChange told the chosen values when the user chooses
     */
    FilterChip(String name, String icon, Consumer<Set<T>> onChange) {
        this.name = name;
        this.onChange = onChange;
        addClassName("chip");
        getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-expanded", "false");
        label.addClassName("cut");
        add(new Icon(icon).small(), label, new Icon("down").small());
        addClickListener(pressed -> open());
        say();
    }

    private void open() {
        if (list == null) {
            list = new FilterList<>(this, name, onChange);
            list.offer(offered, chosen);
        }
        list.setOpened(!list.isOpened());
    }

    /** What can be chosen, in order, with what each is called. What was chosen and is no longer offered is forgotten. */
    void offer(Map<T, String> choices, Set<T> selected) {
        offered = choices;
        chosen = selected.stream().filter(choices::containsKey).collect(Collectors.toUnmodifiableSet());
        if (list != null) {
            list.offer(offered, chosen);
        }
        say();
    }

    private void say() {
        getElement().getClassList().set("on", !chosen.isEmpty());
        Quietly.say(
                label.getElement(),
                switch (chosen.size()) {
                    case 0 -> name;
                    case 1 ->
                        Messages.text(
                                "board.filter.one",
                                name,
                                offered.getOrDefault(chosen.iterator().next(), ""));
                    default -> Messages.text("board.filter.several", name, chosen.size());
                });
    }
}
