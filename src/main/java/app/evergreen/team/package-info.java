/** Teams, their members and leaders. */
@ApplicationModule(allowedDependencies = {"base", "realtime", "security"})
@NullMarked
package app.evergreen.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
