package app.evergreen.support;

import static java.util.Objects.requireNonNull;

import app.evergreen.Evergreen;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.apache.catalina.Context;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A journey through the running application in Chromium, with the demo data, at today's date. Before each test the database is back
 * at the freshly installed demo data.
 */
@SpringBootTest(
        classes = Evergreen.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"evergreen.demo-data=true", "evergreen.pseudo-language=true", "server.address=127.0.0.1"})
@ContextCustomizerFactories(OwnDatabase.Factory.class)
@TestExecutionListeners(listeners = CleanSlate.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public abstract class InBrowser {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    @RegisterExtension
    final Windows windows = new Windows();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ServletWebServerApplicationContext server;

    /** What this journey needs and the demo data may not have. */
    protected Scenery scenery() {
        return new Scenery(jdbc);
    }

    /** Ends the sessions of everybody who is logged in, as time or a restart would. */
    protected void endSessions() {
        var tomcat = ((TomcatWebServer) requireNonNull(server.getWebServer())).getTomcat();
        for (var application : tomcat.getHost().findChildren()) {
            for (var session : ((Context) application).getManager().findSessions()) {
                session.expire();
            }
        }
    }

    /** A path's address in the application under test. */
    protected String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** A window of somebody who has not logged in, still empty. */
    protected Page stranger() {
        return stranger(options -> {});
    }

    /** The same with another screen, colour scheme, language, touch and so on. */
    protected Page stranger(Consumer<Browser.NewContextOptions> change) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale("en-US")
                .setTimezoneId("UTC");
        change.accept(options);
        return windows.open(options);
    }

    /** A window of a demo user, logged in and on that path. */
    protected Page as(String username, String path) {
        return as(username, path, options -> {});
    }

    protected Page as(String username, String path, Consumer<Browser.NewContextOptions> change) {
        var page = stranger(change);
        page.navigate(address("/login"));
        logIn(page, username);
        page.navigate(address(path));
        return page;
    }

    /** Logs in on the log-in page, and waits for the page that comes then. */
    protected static void logIn(Page page, String username) {
        Screen.field(page, "Username").fill(username);
        Screen.field(page, "Password").fill("evergreen");
        Screen.button(page, "Log in").click();
        page.waitForURL(url -> !url.contains("/login"));
    }
}
