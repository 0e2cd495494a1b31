package app.evergreen.activity.ui;

import app.evergreen.base.Subject;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Makes activity panels for pages and popovers. */
@Component
@RequiredArgsConstructor
public class ActivityPanels {

    private final PanelTools tools;

    /** A panel with the subject's open activities, which stays true while it is on a page. The reader may read the subject. */
    public ActivityPanel of(Subject subject) {
        return new ActivityPanel(subject, tools);
    }
}
