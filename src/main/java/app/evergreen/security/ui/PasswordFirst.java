package app.evergreen.security.ui;

import app.evergreen.security.CurrentUser;
import app.evergreen.security.SignedIn;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import lombok.RequiredArgsConstructor;

/** Leads whoever has to choose a password to the page where that is done, whatever address they wanted. Before access is judged. */
@ListenerPriority(Integer.MAX_VALUE)
@RequiredArgsConstructor
class PasswordFirst implements BeforeEnterListener {

    static final String ROUTE = "password";

    private final CurrentUser currentUser;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().filter(SignedIn::mustChangePassword).isPresent()
                && !event.getLocation().getPath().equals(ROUTE)) {
            event.forwardTo(ROUTE);
        }
    }
}
