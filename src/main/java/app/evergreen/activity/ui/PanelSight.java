package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityLine;
import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import java.util.List;

/**
 * What a panel shows.
 *
 * @param lines the open activities by due date
 * @param mayWrite whether the reader may plan for the subject and change all of them
 */
record PanelSight(List<ActivityLine> lines, boolean mayWrite) {

    static PanelSight of(Subject subject, PanelTools tools) {
        return new PanelSight(tools.query().open(subject), mayWrite(subject, tools));
    }

    static boolean mayWrite(Subject subject, PanelTools tools) {
        return tools.subjects()
                .find(subject)
                .filter(SubjectDirectory.Entry::mayWrite)
                .isPresent();
    }
}
