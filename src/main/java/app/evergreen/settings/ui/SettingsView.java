package app.evergreen.settings.ui;

import app.evergreen.security.Rights;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import lombok.RequiredArgsConstructor;

/** The address of Settings itself: leads to the first page that the user may see. */
@Route("settings")
@Menu(title = "settings.title", order = 90, icon = "gear")
@RolesAllowed(Rights.CONFIGURE)
@RequiredArgsConstructor
class SettingsView extends Div implements BeforeEnterObserver {

    private final SettingsNavigation navigation;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        navigation.first().ifPresent(event::forwardTo);
    }
}
