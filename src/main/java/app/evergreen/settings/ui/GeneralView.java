package app.evergreen.settings.ui;

import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.Readings;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.settings.SettingsService;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** Settings > General: what hides the stage buttons (R8, R9), and the default team (R6.3). */
@Route("settings/general")
@RolesAllowed(Rights.CONFIGURE)
class GeneralView extends SettingsFrame implements BeforeLeaveObserver {

    private final GeneralForm form;
    private final transient GeneralReading reading;
    private final transient Readings<GeneralReading.Shown> readings;

    GeneralView(SettingsNavigation navigation, GeneralReading reading, SettingsService settings, Live live) {
        super(navigation, "settings.general.title", "settings.general.hint");
        this.reading = reading;
        form = new GeneralForm(settings, reading.now(), this::readAgain);
        addToSheet(form);
        readings = live.follow(form, Set.of(Topic.SETTINGS, Topic.TEAM), change -> true, reading::now, form::refresh);
    }

    private void readAgain() {
        readings.show(reading::now);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        form.askBeforeLeaving(event);
    }
}
