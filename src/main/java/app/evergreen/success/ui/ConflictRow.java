package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.success.ui.RecordDraft.Pick;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;

/** Both values of a field that two people changed; one is chosen before anything is saved (R4.5). */
final class ConflictRow extends Div {

    private final RadioButtonGroup<Pick> values = new RadioButtonGroup<>();

    /**
     * Both values.
     *
     * @param label the field's label
     * @param mine what was typed here, in words
     * @param theirs what was saved, in words
     * @param who saved it, and when
     */
    ConflictRow(String label, String mine, String theirs, String who, Pick picked, Consumer<Pick> onPick) {
        addClassName("clash");
        values.setLabel(Messages.text("record.clash.label", label));
        values.setItems(Pick.MINE, Pick.THEIRS);
        values.setManualValidation(true);
        values.setRenderer(new ComponentRenderer<>(pick -> switch (pick) {
            case MINE, UNDECIDED -> value(mine, Messages.text("record.clash.mine"));
            case THEIRS -> value(theirs, who);
        }));
        if (picked != Pick.UNDECIDED) {
            values.setValue(picked);
        }
        values.addValueChangeListener(change -> onPick.accept(change.getValue()));
        var told = new Span(Messages.text("record.clash.told"));
        told.addClassName("clash-told");
        add(new Component[] {values, told});
    }

    private static Component value(String words, String whose) {
        var shown = new Span(
                new HtmlContainer("b", new HtmlContainer("bdi", new Span(words))),
                new HtmlContainer("small", new Span(whose)));
        shown.addClassName("clash-value");
        return shown;
    }

    void focus() {
        values.getElement().callJsFunction("focus");
    }

    /** Says that nothing can be saved before one of the two is chosen. */
    void insist() {
        values.setErrorMessage(Messages.text("record.clash.choose"));
        values.setInvalid(true);
    }
}
