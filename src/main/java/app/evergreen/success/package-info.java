/** Success records on their way through the stages, their health, the reasons why they were lost, and what changes them with their stage. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "base::form",
            "base::grid",
            "base::board",
            "realtime",
            "security",
            "partner",
            "team",
            "tag",
            "tag::ui",
            "stage",
            "activity",
            "calendar",
            "activity::ui",
            "settings",
            "settings::ui",
            "thread",
            "thread::ui",
            "activity",
            "activity::ui",
            "crm",
            "notification"
        })
@NullMarked
package app.evergreen.success;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
