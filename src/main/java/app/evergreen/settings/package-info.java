/** What Settings > General holds, and the frame that every settings page stands in. */
@ApplicationModule(allowedDependencies = {"base", "base::ui", "realtime", "security", "security::ui", "team"})
@NullMarked
package app.evergreen.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
