/** What a user waits for, measured inside the page: from the browser's own input event to the frame that shows the outcome. */
@NullMarked
package app.evergreen.bench.browser;

import org.jspecify.annotations.NullMarked;
