package app.evergreen.crm.ui;

import app.evergreen.base.Problem;
import app.evergreen.base.ui.Messages;
import app.evergreen.crm.LeadEdit;
import app.evergreen.crm.LeadField;
import app.evergreen.crm.LeadFields;
import app.evergreen.crm.LeadPage;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A lead's values. The form knows what it was opened with, and keeps what was typed when somebody else saves (R4.5). */
final class LeadForm extends Div {

    private final transient LeadInputs inputs;
    private final transient List<LeadInput<?>> all;
    private final transient List<Runnable> listeners = new ArrayList<>();
    private transient LeadPage shown;
    private transient LeadFields opened;

    LeadForm(LeadInputs inputs, LeadPage page) {
        this.inputs = inputs;
        all = inputs.all();
        shown = page;
        opened = page.fields();
        addClassName("lead-form");
        inputs.layout().forEach(this::add);
        show(page);
        all.forEach(input -> input.onChange(this::typedSomething));
    }

    private void typedSomething() {
        markChanges();
        listeners.forEach(Runnable::run);
    }

    /** Runs after each change of a value. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Shows these values and forgets what was typed. */
    void show(LeadPage page) {
        shown = page;
        opened = page.fields();
        all.forEach(input -> input.show(page));
        markChanges();
    }

    /** Forgets what was typed. */
    void discard() {
        show(shown);
    }

    /** Takes what was typed for what is stored. */
    void settle() {
        opened = inputs.typed();
        markChanges();
    }

    /**
     * Goes on from what is stored now: values that were not touched here follow it, and beside those that were and differ, it is
     * offered.
     */
    void goOnFrom(LeadPage now) {
        var typed = inputs.typed();
        var before = opened;
        shown = now;
        opened = now.fields();
        for (var input : all) {
            var field = input.field();
            var untouched = Objects.equals(before.get(field), typed.get(field));
            if (untouched || Objects.equals(typed.get(field), now.fields().get(field))) {
                input.show(now);
            } else if (!Objects.equals(before.get(field), now.fields().get(field))) {
                input.offer(now);
            }
        }
        markChanges();
    }

    private void markChanges() {
        var touched = touched();
        all.forEach(input -> input.markChanged(touched.contains(input.field())));
    }

    private Set<LeadField> touched() {
        var typed = inputs.typed();
        var touched = EnumSet.allOf(LeadField.class);
        touched.removeIf(field -> Objects.equals(typed.get(field), opened.get(field)));
        return touched;
    }

    boolean isChanged() {
        return !touched().isEmpty();
    }

    /** Whether nothing stands in the way of sending it; what does is said beside its field. */
    boolean ready() {
        var undecided = all.stream().filter(LeadInput::insistsOnChoice).toList();
        undecided.stream().findFirst().ifPresent(LeadInput::focus);
        return undecided.isEmpty();
    }

    LeadEdit edit() {
        return new LeadEdit(opened, inputs.typed(), touched());
    }

    void complain(List<Problem> problems) {
        for (var problem : problems) {
            all.stream()
                    .filter(input -> input.field().key().equals(problem.field()))
                    .forEach(input -> input.complain(Messages.text(problem.text())));
        }
    }

    void setReadOnly(boolean readOnly) {
        all.forEach(input -> input.setReadOnly(readOnly));
    }
}
