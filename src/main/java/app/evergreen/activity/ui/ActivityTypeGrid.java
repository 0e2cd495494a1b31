package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityTypeQuery;
import app.evergreen.activity.ActivityTypeService;
import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.grid.InlineGrid;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.settings.ui.SettingsFrame;
import app.evergreen.settings.ui.SettingsNavigation;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Settings > Activity types: what can be planned, with its picture, its delay and what usually follows. */
@Route("settings/activity-types")
@RolesAllowed(Rights.CONFIGURE)
class ActivityTypeGrid extends SettingsFrame {

    ActivityTypeGrid(SettingsNavigation navigation, ActivityTypeQuery types, ActivityTypeService service, Live live) {
        super(navigation, "activity.type.title", "activity.type.lead");
        var lines = new ActivityTypeLines(types, service);
        var grid = new InlineGrid<>("activity.type.title", "activity.type.add", lines);
        grid.addClassName("activity-types");
        addToSheet(grid);
        grid.follow(live, Topic.ACTIVITY_TYPE, Topic.ACTIVITY);
    }
}
