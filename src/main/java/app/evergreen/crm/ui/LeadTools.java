package app.evergreen.crm.ui;

import app.evergreen.activity.ui.ActivityPanel;
import app.evergreen.activity.ui.ActivityPanels;
import app.evergreen.base.PhoneNumbers;
import app.evergreen.base.Subject;
import app.evergreen.base.ui.form.DraftStorage;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadService;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import app.evergreen.thread.ui.ThreadPanel;
import app.evergreen.thread.ui.ThreadPanels;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What a lead's page works with. */
@Component
@RequiredArgsConstructor
class LeadTools {

    private final LeadService leads;
    private final LeadSight.Reader reader;
    private final LeadBoxes boxes;
    private final NewPartner newPartner;
    private final PhoneNumbers numbers;
    private final LeadActions actions;
    private final ThreadPanels threads;
    private final ActivityPanels activities;
    private final CurrentUser currentUser;

    LeadService leads() {
        return leads;
    }

    LeadSight.Reader reader() {
        return reader;
    }

    LeadActions actions() {
        return actions;
    }

    boolean mayWrite() {
        return currentUser.may(Rights.WRITE_LEADS);
    }

    LeadInputs inputs() {
        return new LeadInputs(boxes, newPartner, numbers);
    }

    DraftStorage drafts(LeadId lead) {
        return DraftStorage.of(currentUser.get().id().value(), lead.value());
    }

    ThreadPanel history(LeadId lead) {
        return threads.of(Subject.lead(lead.value()));
    }

    ActivityPanel activities(LeadId lead) {
        return activities.of(Subject.lead(lead.value()));
    }
}
