package app.evergreen.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Where things stand on a page. */
public final class Layout {

    private static final String WIDER_THAN_WINDOW =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1";

    /** Siblings of a tool bar's line that share more than a pixel. */
    private static final String OVERLAPS = """
            () => {
              const bars = document.querySelectorAll('.top, .toolbar, .strip, .partner-strip, .page-board > :first-child');
              const box = element => element.getBoundingClientRect();
              const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
                && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
              return [...bars].flatMap(bar => {
                const parts = [...bar.children].filter(part => box(part).width > 0 && getComputedStyle(part).position === 'static');
                return parts.flatMap((part, at) => parts.slice(at + 1)
                  .filter(other => meet(box(part), box(other)))
                  .map(other => `${part.tagName}.${part.className} and ${other.tagName}.${other.className}`));
              });
            }
            """;

    private static final String CALM = """
            () => !document.querySelector('[aria-busy="true"], .v-loading-indicator[style*="block"]')
              && document.getAnimations().every(animation => animation.effect.getComputedTiming().endTime === Infinity)
            """;

    private Layout() {}

    /** Waits until the page shows what it is about and nothing moves any more. */
    public static void awaitCalm(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        page.waitForFunction(CALM);
    }

    /** Whether the page is wider than its window. */
    public static boolean scrollsSideways(Page page) {
        return (boolean) page.evaluate(WIDER_THAN_WINDOW);
    }

    /** Parts of tool bars that lie on each other. */
    public static List<?> overlaps(Page page) {
        return (List<?>) page.evaluate(OVERLAPS);
    }
}
