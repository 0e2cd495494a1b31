/** Stages of the board: their names, order, outcome and default health. */
@ApplicationModule(allowedDependencies = {"base", "realtime", "security"})
@NullMarked
package app.evergreen.stage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
