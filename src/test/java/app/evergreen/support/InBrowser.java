package app.evergreen.support;

import app.evergreen.Evergreen;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
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

    /** What this journey needs and the demo data may not have. */
    protected Scenery scenery() {
        return new Scenery(jdbc);
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
        page.getByLabel("Username").fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("evergreen");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Log in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate(address(path));
        return page;
    }
}
