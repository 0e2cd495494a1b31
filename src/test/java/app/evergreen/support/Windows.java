package app.evergreen.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Opens browser windows for one test and closes them after it. A script error fails the test; a failed test leaves pictures. */
final class Windows implements BeforeEachCallback, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Windows.class);

    private final List<Page> pages = new ArrayList<>();
    private final List<String> scriptErrors = new ArrayList<>();
    private Browser browser;

    @Override
    public void beforeEach(ExtensionContext test) {
        browser = test.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class)
                .browser();
    }

    /** A window of its own, with nothing shared with the others: another person at another computer. */
    Page open(Browser.NewContextOptions options) {
        var page = browser.newContext(options).newPage();
        page.onPageError(scriptErrors::add);
        pages.add(page);
        return page;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (test.getExecutionException().isPresent()) {
                photograph(test.getRequiredTestClass().getSimpleName() + "."
                        + test.getRequiredTestMethod().getName());
            } else if (!scriptErrors.isEmpty()) {
                throw new AssertionError("Script errors: " + scriptErrors);
            }
        } finally {
            pages.forEach(page -> page.context().close());
        }
    }

    private void photograph(String name) {
        for (var i = 0; i < pages.size(); i++) {
            var file = Path.of("target", "journeys", "%s-%d.png".formatted(name, i + 1));
            pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }
}
