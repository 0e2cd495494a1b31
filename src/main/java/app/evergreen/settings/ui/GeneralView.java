package app.evergreen.settings.ui;

import app.evergreen.security.Rights;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

@Route("settings/general")
@RolesAllowed(Rights.CONFIGURE)
class GeneralView extends SettingsFrame {

    GeneralView(SettingsNavigation navigation) {
        super(navigation, "settings.general.title", "settings.general.hint");
    }
}
