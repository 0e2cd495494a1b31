/** What every feature stands on: the clock, the subject of a conversation, folding of names, results of saving. */
@ApplicationModule(allowedDependencies = {"realtime"})
@NullMarked
package app.evergreen.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
