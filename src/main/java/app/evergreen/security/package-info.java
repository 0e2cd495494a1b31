/** Users, roles and what they may do; log-in; who is acting right now. */
@ApplicationModule(allowedDependencies = {"base", "base::ui", "realtime", "startup"})
@NullMarked
package app.evergreen.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
