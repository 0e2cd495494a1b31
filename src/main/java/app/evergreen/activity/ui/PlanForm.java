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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of one activity: planned, edited, or the next after another. The type sets the due date until somebody has chosen one. */
final class PlanForm extends Div implements InlineForm {

    private final PlanFields fields;
    private final Span note = new Span();
    private final transient FieldProblems problems;
    private final transient Saving saving;

    /** What saving does; tells the form what stands in the way. */
    interface Saving {

        void save(ActivityDraft typed, PlanForm form);
    }

    PlanForm(PlanFields fields, String saveWords, Saving saving, Runnable onGiveUp) {
        this.fields = fields;
        this.saving = saving;
        addClassName("plan-form");
        problems = fields.problems();
        note.addClassName("form-note");
        note.getElement().setAttribute("role", "alert");
        var save = new Button(saveWords, clicked -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var giveUp = new Button(Messages.text("base.cancel"), clicked -> onGiveUp.run());
        giveUp.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var buttons = new Div(save, giveUp);
        buttons.addClassName("form-buttons");
        add(fields.inOrder());
        add(new Component[] {note, buttons});
        FormKeys.of(this, this::save, onGiveUp);
    }

    private void save() {
        note.setText("");
        var missing = missing();
        if (missing.isEmpty()) {
            fields.draft().ifPresent(draft -> saving.save(draft, this));
        } else {
            problems.show(missing);
        }
    }

    private List<Problem> missing() {
        var missing = new ArrayList<Problem>();
        fields.required().forEach((name, field) -> {
            if (Optional.ofNullable(field.getValue()).isEmpty()) {
                missing.add(Problem.of(name, "base.required"));
            }
        });
        return missing;
    }

    /** Says what the service did not accept, beside the fields. */
    void complain(List<Problem> said) {
        problems.show(said);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void focus() {
        fields.focus();
    }

    @Override
    public void tell(String sentence) {
        note.setText(sentence);
    }
}
