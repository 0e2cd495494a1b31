package app.evergreen.security.ui;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Accounts;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Gives each opened page its user's language, and takes it away when the user's rights change or end while it is open. */
@Component
@RequiredArgsConstructor
class OpenPages implements VaadinServiceInitListener {

    private final CurrentUser currentUser;
    private final Accounts accounts;
    private final ChangeFeed feed;

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addUIInitListener(opened -> currentUser.find().ifPresent(user -> begin(opened.getUI(), user)));
    }

    private void begin(UI page, SignedIn user) {
        page.setLocale(user.locale());
        page.addBeforeEnterListener(new PasswordFirst(currentUser));
        var session = SecurityContextHolder.getContext();
        var following = feed.follow(Set.of(Topic.USER), change -> {
            if (change.concerns(user.id().value())) {
                check(page, session, user);
            }
        });
        page.addDetachListener(left -> following.end());
    }

    private void check(UI page, SecurityContext session, SignedIn opened) {
        accounts.forget(opened.id());
        var goesOn = accounts.refresh(session);
        if (!goesOn || accounts.now(opened).filter(opened::mayTheSameAs).isEmpty()) {
            reload(page);
        }
    }

    /** The request that follows finds the new rights, or a session that has to end. */
    private static void reload(UI page) {
        try {
            var _ = page.access(() -> page.getPage().reload());
        } catch (UIDetachedException left) {
            // closed in this moment: nothing is left to take away
        }
    }
}
