/** Partners: the people and companies that records and leads are about. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "base::form",
            "realtime",
            "security",
            "thread",
            "thread::ui",
            "activity",
            "activity::ui"
        })
@NullMarked
package app.evergreen.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
