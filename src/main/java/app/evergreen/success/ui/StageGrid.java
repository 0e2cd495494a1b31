package app.evergreen.success.ui;

import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.grid.InlineGrid;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.settings.ui.SettingsFrame;
import app.evergreen.settings.ui.SettingsNavigation;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Settings > Stages: the columns of the board in one grid that is edited in place (R1). */
@Route("settings/stages")
@RolesAllowed(Rights.CONFIGURE)
class StageGrid extends SettingsFrame {

    StageGrid(SettingsNavigation navigation, StageLines lines, Live live) {
        super(navigation, "stage.grid.title", "stage.grid.lead");
        var grid = new InlineGrid<>("stage.grid.title", "stage.grid.add", lines);
        grid.addClassName("stages");
        addToSheet(grid);
        grid.follow(live, Topic.STAGE, Topic.RECORD);
    }
}
