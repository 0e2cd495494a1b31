/** The bell: who is told what, until it is seen. */
@ApplicationModule(
        allowedDependencies = {"base", "base::ui", "realtime", "security", "thread", "activity", "activity::ui"})
@NullMarked
package app.evergreen.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
