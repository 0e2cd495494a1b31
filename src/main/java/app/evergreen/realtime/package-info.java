/** Who is told of a change: after the commit, on this node and on the others, never on the committing thread. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.evergreen.realtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
