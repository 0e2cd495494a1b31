/** Planned pieces of work with a due date, by subject, and the types there are (R5.9). */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "base::grid",
            "calendar",
            "realtime",
            "security",
            "settings",
            "settings::ui",
            "thread"
        })
@NullMarked
package app.evergreen.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
