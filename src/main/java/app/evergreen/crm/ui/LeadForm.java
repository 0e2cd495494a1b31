package app.evergreen.crm.ui;

import app.evergreen.base.Problem;
import app.evergreen.base.ui.form.DraftStorage;
import app.evergreen.base.ui.form.InputForm;
import app.evergreen.base.ui.form.StrandedText;
import app.evergreen.crm.LeadEdit;
import app.evergreen.crm.LeadField;
import app.evergreen.crm.LeadPage;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.List;

/** A lead's values. */
final class LeadForm extends Div {

    private final transient LeadInputs inputs;
    private final transient InputForm<LeadPage> form;

    LeadForm(LeadInputs inputs, LeadPage page, Runnable onChange) {
        this.inputs = inputs;
        addClassName("lead-form");
        inputs.layout().forEach(this::add);
        form = new InputForm<>(inputs.all(), page, onChange);
    }

    /** Keeps what is typed here for the case that the session ends. */
    void keepDrafts(DraftStorage storage) {
        form.keepDrafts(storage, this);
    }

    /** Forgets what was typed. */
    void discard() {
        form.discard();
    }

    /** Takes what was typed for what is stored. */
    void settle() {
        form.settle();
    }

    /** Goes on from what is stored now. */
    void goOnFrom(LeadPage now) {
        form.goOnFrom(now);
    }

    boolean isChanged() {
        return form.isChanged();
    }

    /** What was typed and is not stored. */
    List<StrandedText> typedTexts() {
        return form.typedTexts();
    }

    /** Whether nothing stands in the way of sending it; what does is said beside its field. */
    boolean ready() {
        return form.ready();
    }

    LeadEdit edit() {
        var touched = EnumSet.allOf(LeadField.class);
        touched.removeIf(field -> !form.isTouched(field.key()));
        return new LeadEdit(form.shown().fields(), inputs.typed(), touched);
    }

    void complain(List<Problem> problems) {
        form.complain(problems);
    }

    void setReadOnly(boolean readOnly) {
        form.setReadOnly(readOnly);
    }
}
