package app.evergreen.success.ui;

import app.evergreen.base.Folding;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import java.util.List;
import java.util.function.Function;

/** Boxes that ask for what they offer only when they are opened. */
final class Boxes {

    private Boxes() {}

    /**
     * A box of choices.
     *
     * @param matching the choices that match what was typed
     */
    static <I> ComboBox<Choice<I>> of(String label, Function<String, List<Choice<I>>> matching) {
        var box = new ComboBox<Choice<I>>(label);
        box.setItemLabelGenerator(Choice::name);
        box.setClearButtonVisible(true);
        offer(box, matching);
        return box;
    }

    /** Lets a box offer what matches what was typed. */
    static <T> void offer(ComboBoxBase<?, T, ?> box, Function<String, List<T>> matching) {
        box.setItems(query -> matching.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    /** Those whose name contains the text, case and accents aside. */
    static <T> List<T> containing(String text, List<T> all, Function<T, String> name) {
        var wanted = Folding.fold(text);
        return all.stream()
                .filter(one -> Folding.fold(name.apply(one)).contains(wanted))
                .toList();
    }
}
