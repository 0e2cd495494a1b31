package app.evergreen.support;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.server.VaadinSession;
import org.awaitility.core.ThrowingRunnable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Several people at once, each with windows of their own, in one test and without a browser. */
public final class Desks implements AutoCloseable {

    private final SecuredBrowserlessApplicationContext<Authentication> house;
    private final UserDetailsService users;

    /** All pages of the application. */
    public Desks(ApplicationContext context) {
        house = SpringBrowserlessApplicationContext.createSecured(context, "app.evergreen");
        users = context.getBean(UserDetailsService.class);
    }

    /** A new window of this user, who is logged in at a computer of their own. It is the active one afterwards. */
    public BrowserlessUIContext window(String username) {
        var user = users.loadUserByUsername(username);
        return house.newUser(UsernamePasswordAuthenticationToken.authenticated(user, "", user.getAuthorities()))
                .newWindow();
    }

    /** A new window of somebody who has not logged in. */
    public BrowserlessUIContext strangersWindow() {
        return house.newUser().newWindow();
    }

    /** Waits until what others have done shows in the window. */
    public static void soon(BrowserlessUIContext window, ThrowingRunnable shows) {
        window.activate();
        await().pollInSameThread().untilAsserted(() -> {
            runWaiting(window.getUI().getSession());
            window.roundTrip();
            shows.run();
        });
    }

    /** What other threads have left for this session runs when nobody holds it; a test holds it all the time. */
    private static void runWaiting(VaadinSession session) {
        session.getService().runPendingAccessTasks(session);
    }

    @Override
    public void close() {
        house.close();
    }
}
