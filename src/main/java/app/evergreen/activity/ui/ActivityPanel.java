package app.evergreen.activity.ui;

import app.evergreen.base.Subject;
import com.vaadin.flow.component.html.Section;

/** The open activities of a thing, and all that can be done with them. */
public final class ActivityPanel extends Section {

    private final transient Subject subject;

    ActivityPanel(Subject subject) {
        this.subject = subject;
        addClassName("activities");
    }

    /** Opens the form for a new activity and puts the cursor into it. */
    public void plan() {
        getElement().setAttribute("data-subject", Long.toString(subject.id()));
    }
}
