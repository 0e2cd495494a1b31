/** What happened to a subject, newest first: tracked changes and system entries, fed by domain events inside their transaction. */
@ApplicationModule(allowedDependencies = {"base", "base::ui", "realtime", "security"})
@NullMarked
package app.evergreen.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
