package app.evergreen.success.ui;

import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.grid.InlineGrid;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.settings.ui.SettingsFrame;
import app.evergreen.settings.ui.SettingsNavigation;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Settings > Lost reasons: what can be chosen when a record is lost (R9.3). */
@Route("settings/lost-reasons")
@RolesAllowed(Rights.CONFIGURE)
class LostReasonGrid extends SettingsFrame {

    LostReasonGrid(SettingsNavigation navigation, LostReasonLines lines, Live live) {
        super(navigation, "success.reason.title", "success.reason.lead");
        var grid = new InlineGrid<>("success.reason.title", "success.reason.add", lines);
        grid.addClassName("reasons");
        addToSheet(grid);
        grid.follow(live, Topic.LOST_REASON, Topic.RECORD);
    }
}
