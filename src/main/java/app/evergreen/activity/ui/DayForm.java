package app.evergreen.activity.ui;

import app.evergreen.base.Problem;
import app.evergreen.base.ui.FieldProblems;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/** Asks for another due date. */
final class DayForm extends Div implements InlineForm {

    private final DatePicker due = PlanInputs.due();
    private final Span note = new Span();
    private final transient FieldProblems problems = new FieldProblems().of("due", due);
    private final transient BiConsumer<LocalDate, DayForm> onDay;

    DayForm(LocalDate now, BiConsumer<LocalDate, DayForm> onDay, Runnable onGiveUp) {
        this.onDay = onDay;
        addClassName("day-form");
        due.setValue(now);
        note.addClassName("form-note");
        note.getElement().setAttribute("role", "alert");
        var save = new Button(Messages.text("activity.reschedule"), clicked -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var giveUp = new Button(Messages.text("base.cancel"), clicked -> onGiveUp.run());
        giveUp.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var buttons = new Div(save, giveUp);
        buttons.addClassName("form-buttons");
        add(new Component[] {due, note, buttons});
        FormKeys.of(this, this::save, onGiveUp);
    }

    private void save() {
        var day = due.getValue();
        if (day == null) {
            complain(List.of(Problem.of("due", "base.required")));
        } else {
            onDay.accept(day, this);
        }
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
        due.focus();
    }

    @Override
    public void tell(String sentence) {
        note.setText(sentence);
    }
}
