package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityDraft;
import app.evergreen.activity.ActivityTypeLine;
import app.evergreen.activity.Assignees;
import app.evergreen.base.ui.FieldProblems;
import app.evergreen.security.UserLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;

/** The fields of an activity's form. */
final class PlanFields {

    private final ComboBox<ActivityTypeLine> type;
    private final TextField summary = PlanInputs.summary();
    private final DatePicker due = PlanInputs.due();
    private final ComboBox<UserLine> assignee;
    private final TextArea note = PlanInputs.note();
    private final Assignees assignees;
    private boolean dayChosen;

    PlanFields(PlanChoices choices, Assignees assignees) {
        this.assignees = assignees;
        type = PlanInputs.type(choices.types());
        assignee = PlanInputs.assignee(choices.people());
        type.addValueChangeListener(changed -> suggestDay());
        assignee.addValueChangeListener(changed -> suggestDay());
        due.addValueChangeListener(changed -> dayChosen = dayChosen || changed.isFromClient());
    }

    /** Fills the fields for something new: the due date follows type and assignee until somebody chooses one. */
    PlanFields begin(Optional<ActivityTypeLine> first, Optional<UserLine> who) {
        who.ifPresent(assignee::setValue);
        first.ifPresent(type::setValue);
        return this;
    }

    /** Fills the fields with what an activity says. */
    PlanFields show(ActivityDraft draft, PlanChoices choices) {
        dayChosen = true;
        choices.type(draft.type()).ifPresent(type::setValue);
        choices.person(draft.assignee()).ifPresent(assignee::setValue);
        summary.setValue(draft.summary());
        note.setValue(draft.note());
        due.setValue(draft.due());
        return this;
    }

    private void suggestDay() {
        var kind = type.getValue();
        var who = assignee.getValue();
        if (!dayChosen && kind != null && who != null) {
            due.setValue(assignees.today(who.id()).plusDays(kind.defaultDays()));
        }
    }

    Component[] inOrder() {
        return new Component[] {type, summary, due, assignee, note};
    }

    Map<String, HasValue<?, ?>> required() {
        return Map.of("type", type, "due", due, "assignee", assignee);
    }

    FieldProblems problems() {
        return new FieldProblems()
                .of("type", type)
                .of("summary", summary)
                .of("due", due)
                .of("assignee", assignee)
                .of("note", note);
    }

    void focus() {
        type.focus();
    }

    /** What is typed, if type, due date and assignee are chosen. */
    Optional<ActivityDraft> draft() {
        var kind = type.getValue();
        var day = due.getValue();
        var who = assignee.getValue();
        return kind == null || day == null || who == null
                ? Optional.empty()
                : Optional.of(new ActivityDraft(kind.id(), summary.getValue(), note.getValue(), day, who.id()));
    }
}
