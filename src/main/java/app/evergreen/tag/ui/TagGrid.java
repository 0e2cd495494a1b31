package app.evergreen.tag.ui;

import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.grid.InlineGrid;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.settings.ui.SettingsFrame;
import app.evergreen.settings.ui.SettingsNavigation;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Settings > Tags. */
@Route("settings/tags")
@RolesAllowed(Rights.CONFIGURE)
class TagGrid extends SettingsFrame {

    TagGrid(SettingsNavigation navigation, TagLines lines, Live live) {
        super(navigation, "tag.grid.title", "tag.grid.lead");
        var grid = new InlineGrid<>("tag.grid.title", "tag.grid.add", lines);
        grid.addClassName("tags");
        addToSheet(grid);
        grid.follow(live, Topic.TAG, Topic.RECORD);
    }
}
