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
        if (!accounts.refresh(session)) {
            tell(page, () -> end(page));
        } else if (accounts.now(opened).filter(opened::mayTheSameAs).isEmpty()) {
            tell(page, () -> page.getPage().reload());
        }
    }

    private static void end(UI page) {
        page.getPage().reload();
        // the browser has to hear of it before there is no session left to tell it
        page.push();
        page.getSession().getSession().invalidate();
    }

    private static void tell(UI page, Runnable what) {
        try {
            var _ = page.access(what::run);
        } catch (UIDetachedException left) {
            // closed in this moment: nothing is left to take away
        }
    }
}
