/** The frame around every page, and the log-in page. Nobody imports it: Vaadin finds it. */
@ApplicationModule
@NullMarked
package app.evergreen.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
