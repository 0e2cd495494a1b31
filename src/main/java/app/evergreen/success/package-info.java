/** Success records on their way through the stages, their health, the reasons why they were lost, and what changes them with their stage. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "realtime",
            "security",
            "partner",
            "team",
            "tag",
            "stage",
            "settings",
            "thread",
            "thread::ui",
            "crm"
        })
@NullMarked
package app.evergreen.success;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
