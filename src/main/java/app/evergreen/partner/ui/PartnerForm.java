package app.evergreen.partner.ui;

import app.evergreen.base.PhoneNumbers;
import app.evergreen.base.Problem;
import app.evergreen.base.ui.form.DraftStorage;
import app.evergreen.base.ui.form.InputForm;
import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerQuery;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A partner's values. */
class PartnerForm extends Div {

    private final transient PartnerFields fields;
    private final transient InputForm<Values> form;

    PartnerForm(PartnerQuery partners, PhoneNumbers numbers, Runnable onChange) {
        fields = new PartnerFields(partners, numbers);
        add(fields.columns());
        form = new InputForm<>(fields.inputs(), Values.NEW, onChange);
    }

    /**
     * Keeps what is typed here, where this user may, for the case that the session ends.
     *
     * @param subject the key of the partner; 0 for a new one
     */
    void keepDrafts(CurrentUser user, long subject) {
        if (user.may(Rights.WRITE_PARTNERS)) {
            form.keepDrafts(DraftStorage.of(user.get().id().value(), subject), this);
        }
    }

    /** Runs after somebody has typed an address or a number. */
    void onContactTyped(Runnable listener) {
        fields.onContactLeft(listener);
    }

    /** Shows these values and forgets what was typed. */
    void show(Values values) {
        form.show(values);
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
    void goOnFrom(Values now) {
        form.goOnFrom(now);
    }

    PartnerDraft opened() {
        return form.shown().draft();
    }

    PartnerDraft draft() {
        return fields.draft();
    }

    boolean isChanged() {
        return form.isChanged();
    }

    /** Whether nothing stands in the way of sending it; what does is said beside its field. */
    boolean ready() {
        return form.ready();
    }

    void complain(List<Problem> problems) {
        form.complain(problems);
    }

    void setReadOnly(boolean readOnly) {
        form.setReadOnly(readOnly);
    }

    void focus() {
        fields.focus();
    }
}
