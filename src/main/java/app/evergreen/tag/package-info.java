/** Tags: a name and a hue that people put on success records. */
@ApplicationModule(allowedDependencies = {"base", "base::ui", "base::grid", "realtime", "security", "settings::ui"})
@NullMarked
package app.evergreen.tag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
