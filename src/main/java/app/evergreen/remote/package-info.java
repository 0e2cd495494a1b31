/** Fetches what lies on other people's servers, so that no browser of the house has to go there. */
@ApplicationModule(allowedDependencies = "security")
@NullMarked
package app.evergreen.remote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
