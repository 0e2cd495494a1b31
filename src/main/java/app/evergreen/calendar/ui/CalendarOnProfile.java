package app.evergreen.calendar.ui;

import app.evergreen.calendar.CalendarLinkService;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.ui.ProfileSection;
import com.vaadin.flow.component.Component;
import lombok.RequiredArgsConstructor;

/** Puts the calendar address on the profile page. */
@org.springframework.stereotype.Component
@RequiredArgsConstructor
class CalendarOnProfile implements ProfileSection {

    private final CalendarLinkService links;
    private final CurrentUser currentUser;

    @Override
    public Component component() {
        return new CalendarSection(links, currentUser);
    }
}
