package app.evergreen.partner.ui;

import app.evergreen.base.PhoneNumbers;
import app.evergreen.base.Problem;
import app.evergreen.base.ui.Messages;
import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerQuery;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A partner's values. The form knows what it was opened with, and keeps what was typed when somebody else saves (R4.5). */
class PartnerForm extends Div {

    private final transient PartnerFields fields;
    private final transient List<Input<?>> inputs;
    private final transient List<Runnable> listeners = new ArrayList<>();
    private transient Values opened = Values.NEW;

    PartnerForm(PartnerQuery partners, PhoneNumbers numbers) {
        fields = new PartnerFields(partners, numbers);
        inputs = fields.inputs();
        add(fields.columns());
        show(Values.NEW);
        for (var input : inputs) {
            ((HasValue<?, ?>) input.component()).addValueChangeListener(change -> typedSomething());
        }
    }

    private void typedSomething() {
        markChanges();
        listeners.forEach(Runnable::run);
    }

    /** Runs after each change of a value. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Runs after somebody has typed an address or a number. */
    void onContactTyped(Runnable listener) {
        fields.onContactLeft(listener);
    }

    /** Shows these values and forgets what was typed. */
    void show(Values values) {
        opened = values;
        inputs.forEach(input -> input.show(values));
        markChanges();
    }

    /** Forgets what was typed. */
    void discard() {
        show(opened);
    }

    /** Takes what was typed for what is stored. */
    void settle() {
        opened = new Values(draft(), fields.chosenCompany());
        markChanges();
    }

    /**
     * Goes on from what is stored now: values that were not touched here follow it, and beside those that were, it is offered.
     *
     * @return whether something was typed that differs from what somebody else has stored
     */
    boolean goOnFrom(Values now) {
        var typed = draft();
        var before = opened.draft();
        opened = now;
        var clashes = false;
        for (var input : inputs) {
            var field = input.field();
            if (!field.differs(before, typed)) {
                input.show(now);
            } else if (field.differs(before, now.draft()) && field.differs(typed, now.draft())) {
                input.offer(now);
                clashes = true;
            }
        }
        markChanges();
        return clashes;
    }

    private void markChanges() {
        var typed = draft();
        inputs.forEach(input -> input.markChanged(input.field().differs(opened.draft(), typed)));
    }

    PartnerDraft opened() {
        return opened.draft();
    }

    PartnerDraft draft() {
        return fields.draft();
    }

    boolean isChanged() {
        return !Objects.equals(opened.draft(), draft());
    }

    void complain(List<Problem> problems) {
        for (var problem : problems) {
            inputs.stream()
                    .filter(input -> input.field().key().equals(problem.field()))
                    .forEach(input -> input.complain(Messages.text(problem.text())));
        }
    }

    void setReadOnly(boolean readOnly) {
        inputs.forEach(input -> input.setReadOnly(readOnly));
    }

    void focus() {
        fields.focus();
    }
}
