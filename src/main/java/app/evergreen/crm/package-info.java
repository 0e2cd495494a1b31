/** Leads on their way through the lead stages; who needs to know that one is won hears of it by an event. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "base::form",
            "base::board",
            "base::grid",
            "realtime",
            "security",
            "partner",
            "team",
            "settings::ui",
            "thread",
            "thread::ui",
            "activity",
            "activity::ui"
        })
@NullMarked
package app.evergreen.crm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
