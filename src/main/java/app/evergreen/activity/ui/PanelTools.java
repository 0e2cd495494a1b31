package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityQuery;
import app.evergreen.activity.ActivityService;
import app.evergreen.activity.ActivityTypeQuery;
import app.evergreen.activity.Assignees;
import app.evergreen.base.Subjects;
import app.evergreen.base.ui.Live;
import app.evergreen.security.CurrentUser;
import org.springframework.stereotype.Component;

/** What the screens of activities work with. */
@Component
record PanelTools(
        ActivityQuery query,
        ActivityService service,
        ActivityTypeQuery types,
        Assignees assignees,
        Subjects subjects,
        CurrentUser currentUser,
        Live live) {}
