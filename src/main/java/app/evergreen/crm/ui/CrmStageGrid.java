package app.evergreen.crm.ui;

import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.grid.InlineGrid;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.settings.ui.SettingsFrame;
import app.evergreen.settings.ui.SettingsNavigation;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Settings > Lead stages: the columns of the CRM pipeline (R6.1). */
@Route("settings/lead-stages")
@RolesAllowed(Rights.ADMINISTER)
class CrmStageGrid extends SettingsFrame {

    CrmStageGrid(SettingsNavigation navigation, CrmStageLines lines, Live live) {
        super(navigation, "lead-stage.grid.title", "lead-stage.grid.lead");
        var grid = new InlineGrid<>("lead-stage.grid.title", "lead-stage.grid.add", lines);
        grid.addClassName("lead-stages");
        addToSheet(grid);
        grid.follow(live, Topic.CRM_STAGE, Topic.LEAD);
    }
}
