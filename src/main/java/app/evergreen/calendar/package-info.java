/** A private calendar address for each user, which calendars of others subscribe to. */
@ApplicationModule(allowedDependencies = {"base", "base::ui", "security", "security::ui"})
@NullMarked
package app.evergreen.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
