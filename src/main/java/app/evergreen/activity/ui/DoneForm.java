package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityDraft;
import app.evergreen.base.Problem;
import app.evergreen.base.ui.FieldProblems;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Asks what came of an activity, and whether the next is planned with it. Enter is Done, also in the text; Shift and Enter is a new line. */
final class DoneForm extends Div implements InlineForm {

    private static final String ENTER = "event.key === 'Enter' && !event.shiftKey && !event.isComposing"
            + " && (event.preventDefault(), event.stopPropagation(), true)";

    private final TextArea feedback = new TextArea(Messages.text("activity.feedback"));
    private final Span note = new Span();
    private final transient FieldProblems problems = new FieldProblems().of("feedback", feedback);

    /** @param mayPlan whether the next can be planned with it */
    DoneForm(Consumer<DoneForm> onDone, Consumer<DoneForm> onNext, Runnable onGiveUp, boolean mayPlan) {
        addClassName("done-form");
        feedback.setValueChangeMode(ValueChangeMode.EAGER);
        feedback.setManualValidation(true);
        feedback.setMinRows(1);
        feedback.setMaxRows(6);
        feedback.setPlaceholder(Messages.text("activity.feedback.hint"));
        feedback.getElement()
                .addEventListener("keydown", pressed -> onDone.accept(this))
                .setFilter(ENTER);
        FormKeys.of(this, () -> onDone.accept(this), onGiveUp);
        note.addClassName("form-note");
        note.getElement().setAttribute("role", "alert");
        var done = new Button(Messages.text("activity.done"), clicked -> onDone.accept(this));
        done.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var next = new Button(Messages.text("activity.done-next"), clicked -> onNext.accept(this));
        next.addThemeVariants(ButtonVariant.SMALL);
        next.setVisible(mayPlan);
        var giveUp = new Button(Messages.text("base.cancel"), clicked -> onGiveUp.run());
        giveUp.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var buttons = new Div(done, next, giveUp);
        buttons.addClassName("form-buttons");
        add(new Component[] {feedback, note, buttons});
    }

    /** What came of it; blank where nobody said. */
    String feedback() {
        return feedback.getValue();
    }

    void complain(List<Problem> said) {
        problems.show(said);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void focus() {
        feedback.focus();
    }

    @Override
    public void tell(String sentence) {
        note.setText(sentence);
    }

    /** Whether what was typed can be stored; says so beside the field where not. */
    boolean fits() {
        var fits = feedback().strip().length() <= ActivityDraft.MOST_NOTE_LETTERS;
        if (!fits) {
            complain(List.of(Problem.of("feedback", "base.too-long", ActivityDraft.MOST_NOTE_LETTERS)));
        }
        return fits;
    }
}
