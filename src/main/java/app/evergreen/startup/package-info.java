/** What the log says last, when people can come in. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.evergreen.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
