package app.evergreen.base.ui.grid;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;

/**
 * Asks which of several others takes what a deleted one holds.
 *
 * @param <T> what can be chosen
 */
public final class Choosing<T> {

    private final String title;
    private final Div content = new Div();
    private final Select<T> choice = new Select<>();

    /**
     * A question that is not asked yet; the first choice is made already.
     *
     * @param title what is asked
     * @param text what the deleted one holds
     * @param label the accessible name of the choice
     * @param choices at least one
     */
    public Choosing(String title, String text, String label, List<T> choices, ItemLabelGenerator<T> words) {
        this.title = title;
        choice.setLabel(label);
        choice.setItemLabelGenerator(words);
        choice.setItems(choices);
        choice.setValue(choices.getFirst());
        content.addClassName("question");
        content.add(new Paragraph(text), choice);
    }

    /** Asks. Esc and Cancel do nothing. */
    public void ask(String yes, Consumer<T> onYes) {
        Question.of(title, content, yes).dangerous().ask(() -> onYes.accept(choice.getValue()), () -> {});
    }
}
