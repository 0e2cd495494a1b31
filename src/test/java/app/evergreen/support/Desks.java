package app.evergreen.support;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.server.VaadinSession;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Several people at once, each with windows of their own, in one test and without a browser. As a field with
 * {@link org.junit.jupiter.api.extension.RegisterExtension}, there are new ones for each test.
 */
public final class Desks implements AutoCloseable, BeforeEachCallback, AfterEachCallback {

    private @Nullable SecuredBrowserlessApplicationContext<Authentication> house;
    private @Nullable UserDetailsService users;

    /** Those of an extension, which are there from the beginning of each test on. */
    public Desks() {}

    /** All pages of the application. */
    public Desks(ApplicationContext context) {
        open(context);
    }

    private void open(ApplicationContext context) {
        house = SpringBrowserlessApplicationContext.createSecured(context, "app.evergreen");
        users = context.getBean(UserDetailsService.class);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        open(SpringExtension.getApplicationContext(test));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        close();
    }

    /** A new window of this user, who is logged in at a computer of their own. It is the active one afterwards. */
    public BrowserlessUIContext window(String username) {
        var user = requireNonNull(users).loadUserByUsername(username);
        return requireNonNull(house)
                .newUser(UsernamePasswordAuthenticationToken.authenticated(user, "", user.getAuthorities()))
                .newWindow();
    }

    /** A new window of somebody who has not logged in. */
    public BrowserlessUIContext strangersWindow() {
        return requireNonNull(house).newUser().newWindow();
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
        requireNonNull(house).close();
    }
}
