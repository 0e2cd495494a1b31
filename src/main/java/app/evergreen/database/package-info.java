/** The PostgreSQL that Evergreen brings along and looks after, unless an outside one is named. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.evergreen.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
